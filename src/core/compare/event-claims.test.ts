import { describe, expect, test } from 'vitest';
import { textsThatBreakClaims } from '../../testing/claims-inside.ts';
import type { Disagreement, DisagreementKind } from '../model/event.ts';
import { linkStory } from '../pipeline/link-story.ts';
import { parseArticle } from '../pipeline/parse-article.ts';

const differences = (...texts: readonly string[]): readonly Disagreement[] =>
  linkStory(
    texts.map((text, at) =>
      parseArticle({ id: `a${at}`, file: `a${at}.txt`, text, published: '2019-06-14' }),
    ),
  ).disagreements;

/** The values of each difference of a kind, by article where a case tells them apart. */
const values = (
  kind: DisagreementKind,
  ...texts: readonly string[]
): readonly (readonly string[])[] =>
  differences(...texts)
    .filter((one) => one.kind === kind)
    .map(({ claims }) => claims.map(({ value }) => value));

describe('how many people it was done to differs', () => {
  test.each([
    [
      'the same number',
      'Police arrested 12 protesters in Oban on Monday.',
      'In Oban police arrested twelve protesters on Monday.',
    ],
    [
      'two vague words',
      'Police arrested all of them in Oban on Monday.',
      'How many were arrested in Oban on Monday was not known.',
    ],
    [
      'several sums in one clause',
      'The shares of Oban Mills rose $6 to $41 on Monday.',
      'The shares of Oban Mills rose $5 on Monday.',
    ],
  ])('but not %s', (_, first, second) => {
    expect(values('number', first, second)).toEqual([]);
  });
});

describe('who did it', () => {
  test.each(
    'led conducted run headed commissioned directed overseen undertaken organised organized'.split(
      ' ',
    ),
  )('differs where an inquiry is said to be %s by others', (deed) => {
    expect(
      values(
        'actor',
        'The inquiry into the fire, led by the harbour board, began on Monday.',
        `An inquiry into the fire ${deed} by a retired judge began on Monday.`,
      ),
    ).toContainEqual(['the harbour board', 'a retired judge']);
  });

  test.each([
    [
      'the same body behind an adverb',
      'An inquiry into the fire led by the privately funded board of Oban began on Monday.',
      'An inquiry into the fire led by the board of Oban began on Monday.',
    ],
    [
      'the same body by a shorter name',
      'An inquiry into the fire led by the harbour board of Oban began on Monday.',
      'An inquiry into the fire led by the board began on Monday.',
    ],
    [
      'two deeds',
      'The report seen by the Herald was published on Monday.',
      'The report written by Ann Holt was published on Monday.',
    ],
    [
      'who led it and who wrote of it',
      'The inquiry into the fire, led by the harbour board, began on Monday.',
      'The inquiry into the fire began on Monday after an article by the Herald.',
    ],
    [
      'a kind of body beside one that it may be',
      'An inquiry into the fire led by the company began on Monday.',
      'An inquiry into the fire led by a team began on Monday.',
    ],
  ])('but not with %s', (_, first, second) => {
    expect(values('actor', first, second)).toEqual([]);
  });
});

describe('what happened', () => {
  test('differs where tellings of one event use rival words', () => {
    expect(
      values(
        'action',
        'The treasurer Ann Holt resigned on Monday over the missing ledger.',
        'The bank fired the treasurer Ann Holt on Monday over the missing ledger.',
      ),
    ).toContainEqual(['resigned', 'fired']);
  });

  test.each([
    [
      'where one tells both',
      'The treasurer Ann Holt resigned on Monday. The bank had fired Ann Holt, a source said.',
      'The bank fired the treasurer Ann Holt on Monday.',
    ],
    [
      'where each tells it from its side',
      'Eton beat Marl 2-1 in the final on Saturday.',
      'Marl lost the final to Eton 2-1 on Saturday.',
    ],
  ])('but not %s', (_, first, second) => {
    expect(values('action', first, second)).toEqual([]);
  });
});

test('to leave is to resign only from a post or a firm', () => {
  const sacked = 'The bank fired Ann Holt on Monday.';
  expect(values('action', sacked, 'Ann Holt left the bank on Monday.')).toHaveLength(1);
  expect(values('action', sacked, 'Ann Holt left a gate open on Monday.')).toEqual([]);
});

test('“today” in a quote is the day on which it was said, whatever day it is printed', () => {
  const stories = ['13 June 2019', '14 June 2019'].map((date, at) =>
    parseArticle({
      id: `a${at}`,
      file: `a${at}.txt`,
      text: `Oban Courier, ${date}\n\n“I will resign today and leave Oban,” said the mayor, Ann Holt.`,
    }),
  );
  expect(linkStory(stories).disagreements.filter(({ kind }) => kind === 'date')).toEqual([]);
});

test('any words of news: no throw, claims inside', () => {
  const words =
    'police arrested all of them told Reuters led by the board three others on Monday . '.split(
      ' ',
    );
  expect(textsThatBreakClaims(words)).toBeNull();
});
