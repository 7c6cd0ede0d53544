import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Alphabets that few articles use: their fonts are kept when they are first asked for. */
const RARE = /(?:cyrillic|greek|vietnamese|latin-ext)[^/]*\.woff2?$/;

/** What stands in public/ and belongs to the page. */
const PUBLIC = ['theme.js', 'icon.svg', 'manifest.webmanifest'];

/** Writes down what public/sw.js has to keep for visits without a network. */
export const precache: Plugin = {
  name: 'precache',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const files = Object.keys(bundle)
        .filter((file) => !RARE.test(file) && !file.endsWith('.html') && !file.endsWith('.map'))
        .toSorted();
      const page = bundle['index.html'];
      const html = page?.type === 'asset' ? String(page.source) : '';
      const version = createHash('sha256')
        .update(files.join() + html)
        .digest('hex')
        .slice(0, 12);
      const list = JSON.stringify({ version, files: ['./', ...PUBLIC, ...files] });
      this.emitFile({ type: 'asset', fileName: 'precache.js', source: `self.PRECACHE=${list};` });
    },
  },
};
