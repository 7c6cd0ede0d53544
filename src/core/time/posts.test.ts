import { expect, test } from 'vitest';
import { publishedOn, readTimes } from '../../testing/read-times.ts';
import { testCases } from '../../testing/cases.ts';
import { splitSections } from '../text/split-sections.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findTimexes } from './find-timexes.ts';
import cases from './posts.cases.txt?raw';
import { resolveTimexes } from './resolve-timexes.ts';

/** "¶" stands for a line break. */
testCases(
  cases,
  (text, { dct }) => readTimes(text.replaceAll('¶', '\n'), dct),
  ({ value }) => value,
);

test('posts under the days of the week are of the days before the page’s last stamp', () => {
  const text = `Live: fire grows near Marlow\n\nPosted: Aug 12, 2021\nUpdated: Aug 14, 2021\n\nThis is a log of the fire near Marlow.\n
Saturday, 9:40 p.m.\nCrews found two people in a burned pickup this morning, she said.\n
Friday, 5:30 p.m.\nThe marshal sent six engines to the town at noon, she told them.`;
  const sections = splitSections('a', text);
  const doc = { id: 'a', text, sections, sentences: splitSentences(text, sections) };
  const values = resolveTimexes(findTimexes(doc), publishedOn('2021-08-12')).map(
    (each) => each.value,
  );
  expect(values.slice(2)).toEqual([
    '2021-08-14T21:40',
    '2021-08-14TMO',
    '2021-08-13T17:30',
    '2021-08-13T12:00',
  ]);
});
