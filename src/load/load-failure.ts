/**
 * Why something handed in is not part of the story. Facts only: the screen adds the advice.
 * `name` is what the user knows it by.
 */
export type LoadFailure =
  | { readonly kind: 'unreadable'; readonly name: string }
  | { readonly kind: 'empty'; readonly name: string }
  | { readonly kind: 'not-text'; readonly name: string }
  | { readonly kind: 'web-page'; readonly name: string }
  | {
      readonly kind: 'too-large';
      readonly name: string;
      readonly bytes: number;
      readonly limit: number;
    }
  | { readonly kind: 'duplicate'; readonly name: string; readonly of: string }
  | { readonly kind: 'not-parsed'; readonly name: string; readonly message: string };
