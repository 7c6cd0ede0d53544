import type { Plugin } from 'vite';

/** The two files that every story needs: Latin letters, ours and the articles'. */
const NEEDED = /(?:inter|source-serif-4)-latin-wght-normal-[^/]*\.woff2$/;

/** Asks for the page's faces with its first bytes, not when the style sheet has come. */
export const preloadFonts: Plugin = {
  name: 'preload-fonts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => NEEDED.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            crossorigin: '',
            href: `./${file}`,
          },
          injectTo: 'head',
        })),
  },
};
