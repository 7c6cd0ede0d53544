import { createHash } from 'node:crypto';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * What the built page may load and run: its own files, nothing else. Left out of the dev server,
 * whose hot reloading needs inline scripts. vis-timeline sets style attributes; fonts small enough
 * are data in the style sheet.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

/** Alphabets that few articles use: their fonts are kept when they are first asked for. */
const RARE = /(?:cyrillic|greek|vietnamese|latin-ext)[^/]*\.woff2?$/;

/** What stands in public/ and belongs to the page. */
const PUBLIC = ['theme.js', 'icon.svg', 'manifest.webmanifest'];

/** Writes down what public/sw.js has to keep for visits without a network. */
const precache: Plugin = {
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

// Fourteen hours from UTC: a test that reads a day in local time is off by one.
if (process.env['VITEST'] !== undefined) process.env['TZ'] = 'Pacific/Kiritimati';

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy, precache],
  worker: {
    format: 'es',
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'words', test: /core.lexicon/ }] } },
    },
  },
  test: {
    // A browser's accessibility tree is slow to compute on a small machine.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['src/{core,state,selectors,testing,cli}/**/*.test.ts'],
          benchmark: { include: ['src/core/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['src/{ui,features,app,load}/**/*.test.{ts,tsx}'],
          setupFiles: ['src/testing/ui-setup.ts'],
        },
      },
    ],
  },
});
