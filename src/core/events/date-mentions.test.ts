import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testCases } from '../../testing/cases.ts';
import { parseArticle } from '../pipeline/parse-article.ts';
import cases from './date-mentions.cases.txt?raw';
import type { EventMention } from '../model/event.ts';

/** The tellings of a text in which ¶¶ parts paragraphs, as long as the marks that it stands for. */
const tellingsOf = (text: string, published: string): readonly EventMention[] =>
  parseArticle({ id: 'a', file: 'a.txt', text: text.replaceAll('¶', '\n'), published }).mentions;

testCases(
  cases,
  (text, { published = '' }) =>
    tellingsOf(text, published)
      .map(({ trigger, when }) => ({ ...trigger, when }))
      .toSorted((a, b) => a.start - b.start),
  ({ when }) => when?.edtf ?? '?',
);

test('what goes on with a scene points to the words that date it', () => {
  const text = 'Gunmen attacked a bus on Tuesday.¶¶They then fled.';
  expect(tellingsOf(text, '2019-06-14').at(-1)).toMatchObject({
    timex: null,
    when: {
      basis: 'carried',
      rule: 'same-scene',
      evidence: expect.arrayContaining([{ article: 'a', start: 25, end: 32 }]),
    },
  });
});

test('an article without a date of its own dates only what it states', () => {
  const text = 'The mayor resigned. He joined the navy in 1987.';
  const whens = parseArticle({ id: 'a', file: 'a.txt', text }).mentions.map(({ when }) => when);
  expect(whens.map((when) => when?.edtf)).toEqual([undefined, '1987']);
});

test('any text: what is bound by publication, or told that day, never lies after it', () => {
  const word = fc.constantFrom(
    ...'the mayor resigned said on Monday that who had will fled . ¶¶ after in May 2011'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const inferred = tellingsOf(words.join(' '), '2019-06-14').filter(
        ({ when, bearing }) => when?.timex === null && bearing !== 'ahead',
      );
      expect(inferred.every(({ when }) => (when?.latest ?? '~') <= '2019-06-14')).toBe(true);
    }),
    { numRuns: 60 },
  );
});
