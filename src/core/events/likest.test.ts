import { expect, test } from 'vitest';
import { parseArticle } from '../pipeline/parse-article.ts';
import { likestIn } from './likest.ts';
import { profileOf, rarityOf } from './profile.ts';
import { traitsOf } from './traits.ts';

/** Whether a deed that the first article tells and one of the second are each other's likest. */
function areLikest(texts: readonly [string, string], deeds: readonly [string, string]): boolean {
  const all = traitsOf(
    texts.map((text, i) =>
      parseArticle({ id: `a${i}`, file: `a${i}.txt`, text, published: '2019-06-14' }),
    ),
  );
  const rarity = rarityOf(all);
  const singles = all.map((traits) => profileOf(traits, rarity));
  const [one, other] = deeds.map((deed, i) =>
    singles.find(
      ({ members: [telling] }) =>
        telling!.article.id === `a${i}` && telling!.mention.action === deed,
    ),
  );
  const likest = likestIn(singles, rarity, { least: 0.2, sure: 0.38 });
  return likest(one!, other!) || likest(other!, one!);
}

const TOLD_BY_BOTH = [
  'Thieves stole a silver bowl from Ayr church on Monday.',
  'Police arrested the sexton Paul Reid in Oban on Tuesday.',
  'Judge Mary Cole jailed the sexton for theft on Thursday.',
];
const story = (...more: readonly string[]): string => [...TOLD_BY_BOTH, ...more].join(' ');

const CLOSED = 'The bishop closed the church doors.';
const SHUT = 'The bishop shut the church to visitors.';

test('what two accounts of one story have in common, each the likest to the other', () => {
  expect(areLikest([story(CLOSED), story(SHUT)], ['close', 'shut'])).toBe(true);
});

test('two articles that have little in common do not tell one story', () => {
  const [bowl = ''] = TOLD_BY_BOTH;
  expect(areLikest([story(CLOSED), `${bowl} ${SHUT}`], ['close', 'shut'])).toBe(false);
});

test('of two that are alike, the likest alone', () => {
  const likest = 'The bishop closed the church doors himself.';
  expect(areLikest([story(CLOSED), story(SHUT, likest)], ['close', 'shut'])).toBe(false);
  expect(areLikest([story(CLOSED), story(SHUT, likest)], ['close', 'close'])).toBe(true);
});
