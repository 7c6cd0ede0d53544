import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bundledBenches } from './src/build/bundled-benches.ts';
import { bundledStories } from './src/build/bundled-stories.ts';
import { contentSecurityPolicy } from './src/build/content-security-policy.ts';
import { packedWords } from './src/build/packed-words.ts';
import { preloadFonts } from './src/build/preload-fonts.ts';
import { preloadStory } from './src/build/preload-story.ts';
import { precache } from './src/build/precache.ts';
import { preparedScreen } from './src/build/prepared-screen.ts';
import { publishedPage } from './src/build/published-page.ts';
import { namedByMinifier, smallerScripts } from './src/build/smaller-scripts.ts';
import { namedFolder, seedFolders } from './src/build/story-folders.ts';
import { withoutGraphs } from './src/build/without-graphs.ts';

// Fourteen hours from UTC: a test that reads a day in local time is off by one.
if (process.env['VITEST'] !== undefined) process.env['TZ'] = 'Pacific/Kiritimati';

/** The folder of the one story to publish: `npm run build -- --story FOLDER`. */
const published = process.env['SOURCELINE_STORY'];

const folders =
  published === undefined ? seedFolders(import.meta.dirname) : [namedFolder(published)];

export default defineConfig({
  base: './',
  plugins: [
    react(),
    bundledStories(folders),
    preloadStory(folders[0]?.slug),
    published !== undefined && publishedPage(published),
    contentSecurityPolicy,
    preparedScreen(folders),
    preloadFonts,
    withoutGraphs,
    namedByMinifier,
    smallerScripts,
    precache,
    bundledBenches,
  ],
  build: {
    // Every browser that runs this page knows module preloads.
    // And a chunk that comes later fetches what it stands on by itself: each link that the page would
    // have to add for it costs it a moment, in sum more than the journey.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    // Sheets that come later have the whole page styled anew.
    cssCodeSplit: false,
    rolldownOptions: {
      // In one file, what the page cannot begin without: it packs better than in many.
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            { name: 'library', test: /node_modules.(moment|@egjs|vis-util|vis-data)/ },
          ],
        },
      },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [packedWords, namedByMinifier],
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
          include: ['src/{core,state,selectors,store,export,testing,cli,build}/**/*.test.ts'],
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
