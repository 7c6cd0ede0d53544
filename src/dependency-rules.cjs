/**
 * Who may import whom, from the source text (top) to the screen (bottom).
 * A room may always import itself. What is not listed is forbidden.
 */
const STAGE = ['core/model', 'core/lexicon', 'core/language'];
const FEATURE = [
  'core/model',
  'load',
  'state',
  'selectors',
  'ui',
  'npm:react',
  'npm:@tanstack/react-query',
];

const MAY_IMPORT = {
  'core/model': [],
  'core/lexicon': [],
  'core/language': ['core/model', 'core/lexicon'],
  'core/text': STAGE,
  'core/time': STAGE,
  'core/quotes': STAGE,
  'core/names': STAGE,
  'core/events': STAGE,
  'core/compare': STAGE,
  'core/corrections': [
    'core/model',
    'core/lexicon',
    'core/language',
    // What is merged by hand may differ on when it was.
    'core/compare/date-claims',
  ],
  'core/pipeline': ['core/'],
  'core/index': ['core/pipeline', 'core/compare', 'core/model'],
  // The browser's database: stories, their articles, their logs.
  store: ['core/model', 'npm:idb'],
  load: [
    'core/model',
    'core/index',
    'core/corrections',
    'core/text/article-header',
    'core/text/plain-markdown',
    'store',
    'npm:react',
    'npm:@tanstack/react-query',
    'npm:@mozilla/readability',
    'npm:linkedom',
    'npm:@noble/hashes',
    // Stories that the build brings along.
    'virtual:',
  ],
  // The story as text in formats of others.
  export: [
    'core/model',
    'selectors',
    'state',
    'npm:ical-generator',
    'npm:papaparse',
    'npm:schema-dts',
    'npm:@noble/hashes',
  ],
  state: ['core/model', 'npm:react'],
  selectors: ['core/model', 'state', 'npm:minisearch'],
  ui: ['npm:react'],
  'features/event-detail': [...FEATURE, 'npm:diff'],
  'features/filters': FEATURE,
  'features/import': FEATURE,
  'features/corrections': FEATURE,
  'features/header': [...FEATURE, 'export'],
  'features/stories': FEATURE,
  'features/lists': FEATURE,
  'features/reader': FEATURE,
  'features/timeline': [...FEATURE, 'npm:vis-timeline', 'npm:vis-data'],
  app: ['features/', ...FEATURE],
  main: ['app', 'ui', 'npm:react', 'npm:react-dom'],
  // It reads files as the page does.
  cli: ['core/', 'load/decode-text', 'load/is-page', 'load/read-text', 'node:'],
  // What the build adds to the page.
  build: [
    'app',
    'core/',
    'cli/read-files',
    'load/content-key',
    'node:',
    'npm:@swc/core',
    'npm:react',
    'npm:react-dom',
    'npm:vite',
  ],
};

const TEST = '[.](test|bench)[.]tsx?$|^src/testing/';

const toPattern = (target) => {
  if (target.startsWith('npm:')) return `^(node_modules/)?(@types/)?${target.slice(4)}(/|$)`;
  if (target === 'node:') return '^(node:)?(fs|crypto|path|process|url|util|readline|stream)(/|$)';
  if (target === 'virtual:') return '^virtual:';
  return `^src/${target}`;
};

const rooms = Object.entries(MAY_IMPORT).map(([room, targets]) => ({
  name: `room:${room}`,
  severity: 'error',
  from: { path: `^src/${room}[/.]`, pathNot: TEST },
  to: { pathNot: [`^src/${room}[/.]`, '[.]css$', ...targets.map(toPattern)] },
}));

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'parser-only-in-the-worker',
      severity: 'error',
      from: {
        path: '^src/(load|state|selectors|ui|features|app)/',
        pathNot: [TEST, 'parse[.]worker'],
      },
      to: {
        path: '^src/core/',
        pathNot: '^src/core/(model|corrections|text/(article-header|plain-markdown))',
      },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-room-without-a-row',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          TEST,
          ...Object.keys(MAY_IMPORT).map((r) => `^src/${r}[/.]`),
          '[.]d[.]ts$',
          '[.]cjs$',
        ],
      },
      to: {},
    },
  ],
  options: { tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } },
};
