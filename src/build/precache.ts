import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Alphabets that few articles use: their fonts are kept when they are first asked for. */
const RARE = /(?:cyrillic|greek|vietnamese|latin-ext)[^/]*\.woff2?$/;

/** What stands in public/ and belongs to the page. The names of these do not carry their contents. */
const PUBLIC = ['before-paint.js', 'icon.svg', 'manifest.webmanifest'];

const readPublic = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../../public', file), 'utf8');

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
        .update([...files, html, ...PUBLIC.map(readPublic)].join())
        .digest('hex')
        .slice(0, 12);
      const list = JSON.stringify({ version, files: ['./', ...PUBLIC, ...files] });
      this.emitFile({ type: 'asset', fileName: 'precache.js', source: `self.PRECACHE=${list};` });
    },
  },
};
