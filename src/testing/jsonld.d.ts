/** As much of the package as tests use; it comes without types. */
declare module 'jsonld' {
  type Node = Readonly<Record<string, unknown>>;

  interface Options {
    readonly base?: string;
    readonly documentLoader: (url: string) => Promise<{
      readonly contextUrl: null;
      readonly documentUrl: string;
      readonly document: unknown;
    }>;
  }

  const jsonld: {
    readonly expand: (document: unknown, options: Options) => Promise<readonly Node[]>;
    readonly toRDF: (document: unknown, options: Options) => Promise<readonly unknown[]>;
  };
  export default jsonld;
}
