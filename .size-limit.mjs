import { readFileSync } from 'node:fs';

/** What the page fetches before it shows anything: its script, and what that cannot do without. */
const page = readFileSync(new URL('dist/index.html', import.meta.url), 'utf8');
const FIRST = /(?:src|modulepreload" crossorigin href)="\.\/(?<file>assets\/[^"]+\.js)"/g;
const first = [...page.matchAll(FIRST)].map(({ groups }) => `dist/${groups.file}`);

export default [
  { name: 'first load without the timeline', path: first, limit: '90 kB' },
  {
    name: 'timeline, with the library that draws it',
    path: 'dist/assets/{Timeline,mount-timeline,library,timeline-label-items}-*.js',
    limit: '102 kB',
  },
  { name: 'parser', path: 'dist/assets/parse.worker-*.js', limit: '151 kB' },
  { name: 'its word lists', path: 'dist/assets/words-*.js', limit: '99 kB' },
  {
    name: 'web pages, when one is handed in',
    path: 'dist/assets/web-page.worker-*.js',
    limit: '68 kB',
  },
];
