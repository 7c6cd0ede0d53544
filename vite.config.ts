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

// Fourteen hours from UTC: a test that reads a day in local time is off by one.
if (process.env['VITEST'] !== undefined) process.env['TZ'] = 'Pacific/Kiritimati';

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy],
  worker: { format: 'es' },
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
