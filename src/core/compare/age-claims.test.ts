import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differencesOf } from '../../testing/told-differences.ts';
import { linkStory } from '../pipeline/link-story.ts';
import { parseArticle } from '../pipeline/parse-article.ts';

/** The values of each difference in number. */
const ages = differencesOf('number', '1994-06-14');

test.each([
  ['behind the name', 'Ann Holt, 52, spoke.', 'Ann Holt (53) spoke.', ['52', '53']],
  ['in words', 'Ann Holt, aged 52, spoke.', 'Ann Holt, who is 53, spoke.', ['52', '53']],
  [
    'of whoever was named last, with how he is',
    'Ann Holt, 52, spoke.',
    'Ann Holt came. The tall quiet 53-year-old wept.',
    ['52', '53'],
  ],
  ['before it', 'The clerk heard 52-year-old Ann Holt.', 'Ann Holt, 53, spoke.', ['52', '53']],
  [
    'of whoever was named last',
    'Ann Holt, 52, spoke.',
    'The clerk heard Ann Holt. The 53-year-old brewer wept.',
    ['52', '53'],
  ],
  [
    'behind the name, with who it is',
    'Ann Holt, 52, spoke.',
    'Ann Holt, a 53-year-old brewer from Oban, spoke.',
    ['52', '53'],
  ],
  [
    'of somebody whom nobody names',
    'A 52-year-old sailor drowned off Oban on Sunday.',
    'Off Oban a 54-year-old sailor drowned on Sunday.',
    ['52-year-old', '54-year-old'],
  ],
])('ages differ: %s', (_, first, second, expected) => {
  expect(ages(first, second)).toEqual([expected]);
});

test.each([
  ['the same', 'Ann Holt, 52, spoke.', 'The clerk heard 52-year-old Ann Holt.'],
  [
    'of whoever was named last, who gives it',
    'Ann Holt, 52, spoke.',
    'Ann Holt, 52, wept. The 53-year-old too.',
  ],
  ['of whoever is years off', 'Ann Holt, 52, spoke.', 'Ann Holt wept. The 39-year-old spoke.'],
  [
    'of whose child she names',
    'Ann Holt, 52, spoke.',
    'Ann Holt, whose 13-year-old son wept, spoke.',
  ],
  ['of two people', 'Ann Holt, 52, spoke.', 'Paul Reid, 53, spoke.'],
  ['what is no age', 'Ann Holt, 52, spoke.', 'Ann Holt, 53 others and a dog came.'],
])('but not: %s', (_, first, second) => {
  expect(ages(first, second)).toEqual([]);
});

const told = (published: string, age: number): ReturnType<typeof parseArticle> =>
  parseArticle({ id: published, file: published, text: `Ann Holt, ${age}, spoke.`, published });

test.each([
  ['one birthday lies between', '1994-12-01', 53, 0],
  ['more years than birthdays', '1994-12-01', 54, 1],
  ['a year, and hardly a week', '1994-06-20', 53, 1],
])('told on two days: %s', (_, day, age, expected) => {
  expect(linkStory([told('1994-06-14', 52), told(day, age)]).disagreements).toHaveLength(expected);
});

test('any text: no throw, claims inside', () => {
  const word = fc.constantFrom(...'Ann Holt , 52 (53) aged 54-year-old . \n'.split(' '));
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (...texts) => {
      const { disagreements } = linkStory(
        texts.map((one, at) => parseArticle({ id: `a${at}`, file: `a${at}.txt`, text: one })),
      );
      for (const { article, start, end } of disagreements.flatMap(({ claims }) => claims))
        expect(start < end && end <= texts[Number(article.slice(1))]!.length).toBe(true);
    }),
    { numRuns: 40 },
  );
});
