import { expect, test } from 'vitest';
import { differencesOf } from '../../testing/told-differences.ts';

/** The values of each difference in number. */
const numbers = differencesOf('number', '1994-06-14');

test.each([
  [
    'a reward, in words of its own',
    'A £1,000 reward was put up by the owners of the stolen bell last month. A bell-ringer wept for £20.',
    'The insurance company had promised 1,500 pounds for information. The ringer was given £30 and tea.',
    ['1000', '1500'],
  ],
  [
    'bail',
    'The brewer Ann Holt was freed on bail of $5,000 in Leith. A vat costs $90,000.',
    'Outside, her husband said bail had been set at $8,000..',
    ['5000', '8000'],
  ],
])('differs by %s', (_, first, second, expected) => {
  expect(numbers(first, second)).toEqual([expected]);
});

test.each([
  [
    'a reward beside a ransom',
    'A £1,000 reward was put up by the owners of the stolen bell. A ringer wept for £20.',
    'The thieves had asked for a ransom of £1,500. The ringer was given tea.',
  ],
  [
    'how far a thing has come, which is more with every hour',
    'The fire at Oban was 62 percent contained on Monday.',
    'On Tuesday the fire at Oban was 100 percent contained.',
  ],
  [
    'how much is counted so far',
    'The provost of Leith led with 40% of precincts reporting.',
    'The provost of Leith led with 75% of precincts reporting.',
  ],
])('but not by %s', (_, first, second) => {
  expect(numbers(first, second)).toEqual([]);
});
