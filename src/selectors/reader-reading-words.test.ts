import { expect, test } from 'vitest';
import type { Timex } from '../core/model/timex3.ts';
import { at } from '../testing/sample-pieces.ts';
import { readingWords, timexWords } from './reader-reading-words.ts';

const DAY = { edtf: '2021-03-02', earliest: '2021-03-02', latest: '2021-03-02' };
const READ = 'Read as: Tuesday 2 March 2021';

test.each([
  ['weekday/bare', 'published', '2021-03-03', ' (the last such weekday up to the article’s date).'],
  ['weekday/bare', 'published', '2021-03-01', ' (the next such weekday from the article’s date).'],
  ['month/bare', 'published', undefined, ' (the nearest such month to the article’s date).'],
  [
    'day/named',
    'other-article',
    '2021-03-03',
    ' (counted from the date inferred for the article).',
  ],
  ['distance/later', 'event', undefined, ' (counted from the time told before it).'],
  ['date/iso', 'explicit', undefined, ' (the words name it themselves).'],
  ['period/season', 'published', undefined, ' (the nearest such season to the article’s date).'],
  [
    'month/bare/until-published',
    'explicit',
    undefined,
    ' (its beginning: the words name it themselves; its end: the article’s date, for the words leave it open).',
  ],
  [
    'weekday/bare/until-published',
    'published',
    '2021-03-03',
    ' (its beginning: the last such weekday up to the article’s date; its end: the article’s date, for the words leave it open).',
  ],
  [
    'something/new/until-published',
    'published',
    undefined,
    ' (its end: the article’s date, for the words leave it open).',
  ],
  ['something/new', 'published', '2021-03-03', '.'],
  ['before-published', 'explicit', undefined, ' (it is told as past and nothing else dates it).'],
] as const)('%s against %s', (rule, kind, day, words) => {
  expect(readingWords(DAY, rule, { kind, day })).toBe(READ + words);
});

const timex = (change: Partial<Timex>): Timex => ({
  id: 't',
  ...at('gazette', 'Tuesday'),
  type: 'DATE',
  value: '2021-03-02',
  ...DAY,
  rule: 'weekday/bare',
  anchor: { kind: 'published', evidence: [] },
  signal: null,
  ...change,
});

test('a time that is no date says what it is', () => {
  const none = { edtf: null, earliest: null, latest: null };
  expect(timexWords(timex({}), '2021-03-03')).toMatch(/^Read as: Tuesday/);
  expect(timexWords(timex({ ...none, type: 'DURATION' }), null)).toMatch(/length of time/);
  expect(timexWords(timex({ ...none, type: 'SET' }), null)).toMatch(/again and again/);
  expect(timexWords(timex(none), null)).toMatch(/Nothing fixes/);
});
