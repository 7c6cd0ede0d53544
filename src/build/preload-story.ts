import type { Plugin } from 'vite';

/** Asks for the story that the page opens with its first bytes, not when its script has come. */
export const preloadStory = (slug: string | undefined): Plugin => ({
  name: 'preload-story',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.values(bundle)
        .filter((file) => file.type === 'asset' && file.names.includes(`${slug}.json`))
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `./${fileName}` },
          injectTo: 'head',
        })),
  },
});
