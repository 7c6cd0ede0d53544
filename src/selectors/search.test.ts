import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { textOf } from '../core/model/span.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { answers, fold, foldedWords } from './fold.ts';
import {
  articlesThatMatch,
  eventsThatMatch,
  fetchSearch,
  matchesIn,
  quotesThatMatch,
} from './search.ts';

await fetchSearch();

test.each([
  ['LODZ', 'Łódź'],
  ['Smorrebrod', 'Smørrebrød'],
  ['strasse', 'Straße'],
  ['Francois', 'François'],
  ['nino', 'nin\u0303o'],
  ['ΑΘΗΝΑ', 'Αθήνα'],
])('%s and %s fold alike', (a, b) => expect(fold(a)).toBe(fold(b)));

describe.each([
  ['tracked', ['tracking', 'tracks', 'track', 'tracked']],
  ['planned', ['planning', 'plan', 'plans']],
  ['companies', ['company']],
  ['denied', ['denies', 'deny', 'denying']],
  ['fire', ['fired', 'firing', 'firefighters']],
  ['matern', ['maternity']],
  ['trackin', ['tracking']],
])('%s answers', (term, words) => {
  test.each(words)('%s', (word) => expect(answers(word, term)).toBe(true));
});

test.each([
  ['fired', 'first'],
  ['bed', 'be'],
  ['thing', 'th'],
  ['string', 'strong'],
  ['press', 'pre'],
  ['tracker', 'track'],
])('%s does not answer for %s', (term, word) => expect(answers(word, term)).toBe(false));

const ids = (found: ReadonlySet<string> | undefined) => found && [...found].toSorted();

test('every word of the query must be answered, in one event, quote or article', () => {
  expect(ids(eventsThatMatch(SAMPLE_STORY, 'bridge closing'))).toEqual(['e:closed']);
  expect(ids(eventsThatMatch(SAMPLE_STORY, 'bridge engineers'))).toEqual([]);
  expect(ids(quotesThatMatch(SAMPLE_STORY, 'waiting'))).toEqual(['q:wait', 'q:wait-2']);
  expect(ids(quotesThatMatch(SAMPLE_STORY, 'okafor another'))).toEqual(['q:wait']);
  expect(ids(articlesThatMatch(SAMPLE_STORY, 'pillar'))).toEqual(['courier', 'gazette']);
  expect(ids(articlesThatMatch(SAMPLE_STORY, 'Courier'))).toEqual(['courier']);
});

test('an event answers to its date as it is told', () => {
  expect(ids(eventsThatMatch(SAMPLE_STORY, 'bridge 2 March 2021'))).toEqual(['e:closed']);
  expect(ids(eventsThatMatch(SAMPLE_STORY, 'bridge 2019'))).toEqual([]);
});

test('a query without words asks nothing', () => {
  expect(eventsThatMatch(SAMPLE_STORY, '')).toBeUndefined();
  expect(eventsThatMatch(SAMPLE_STORY, ' “…” ')).toBeUndefined();
});

test('marks the words as they stand in the text', () => {
  const text = 'Ines Ókafor was tracked; tracking goes on.';
  const marked = (query: string) => matchesIn(text, query).map((span) => textOf(text, span));
  expect(marked('okafor track')).toEqual(['Ókafor', 'tracked', 'tracking']);
  expect(marked('')).toEqual([]);
});

/** Any UTF-16 units, halves of surrogate pairs as well. */
const someText = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((units) => String.fromCharCode(...units));

test('any text: words in order, inside the text', () => {
  fc.assert(
    fc.property(someText, someText, (text, query) => {
      const places = foldedWords(text).flatMap(({ start, end }) => [start, end]);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
      matchesIn(text, query);
    }),
  );
});
