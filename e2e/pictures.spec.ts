import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { BundledStory } from '../src/core/model/bundled-story.ts';
import { SAMPLE_STORY } from '../src/testing/sample-story.ts';
import { expect, test } from './explorer.ts';

/**
 * How the main screens look, against pictures kept beside this file. The story is an invented one, so
 * that the parser may learn without a picture changing. Letters are drawn otherwise by each browser
 * and system: elsewhere than where the pictures were made, they are skipped and say so.
 * `npm run pictures` makes them anew.
 */
const MADE_WITH = new URL('pictures/made-with.txt', import.meta.url);

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

/**
 * Each screen with words that stand on it once all of it is there. None asks for nothing: then the page
 * begins with the screen that the build prepared, of another story than this.
 */
const SCREENS: readonly (readonly [name: string, search: string, words: RegExp])[] = [
  ['explorer', '?tab=events', /^Repairs will begin/u],
  ['event', '?event=e%3Aclosed', /^Why this date/u],
  ['quotes', '?tab=quotes&lanes=person', /We could not wait another day/u],
  ['reader', '?read=0-10-gazette', /^Page furniture/u],
];

/** Share of pixels that may differ: less than one letter. */
const MAY_DIFFER = 0.0005;

const SAMPLE: BundledStory = {
  kind: 'read',
  given: SAMPLE_STORY.articles.map(({ id, file }) => ({ id, file })),
  correctedGiven: [],
  log: [],
  story: SAMPLE_STORY,
  independence: { passages: [], accounts: SAMPLE_STORY.articles.map(({ id }) => [id]) },
};

for (const viewport of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${viewport.width} wide, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      for (const [name, search, words] of SCREENS) {
        test(`${name} looks as it did`, async ({ explorer, browser }, { config }) => {
          const here = `${process.platform} ${browser.version()}`;
          if (config.updateSnapshots === 'all') writeFileSync(MADE_WITH, here);
          const there = existsSync(MADE_WITH) ? readFileSync(MADE_WITH, 'utf8') : 'nothing yet';
          test.skip(here !== there, `the pictures were made with ${there}, this is ${here}`);
          await explorer.page.route('**/assets/*.json', (route) => route.fulfill({ json: SAMPLE }));
          await explorer.open(search);
          await expect(explorer.page.locator('[data-part="ticks"]')).not.toBeEmpty();
          await expect(explorer.page.getByText(words).last()).toBeVisible();
          await explorer.page.evaluate('document.fonts.ready');
          await expect(explorer.page).toHaveScreenshot(
            `${name}-${viewport.width}-${colorScheme}.png`,
            {
              maxDiffPixelRatio: MAY_DIFFER,
            },
          );
        });
      }
    });
  }
}
