import { expect, test } from 'vitest';
import { splitSections } from '../text/split-sections.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findPublished } from './find-published.ts';
import { findTimexes } from './find-timexes.ts';
import { resolveTimexes } from './resolve-timexes.ts';

/** The values of what the text of an article tells. */
function valuesIn(text: string, given?: string): readonly string[] {
  const sections = splitSections('a', text);
  const doc = { id: 'a', text, sections, sentences: splitSentences(text, sections) };
  const found = findTimexes(doc);
  const source = { id: 'a', file: 'a.txt', text, ...(given !== undefined && { published: given }) };
  const resolved = resolveTimexes(found, findPublished(doc, source, found));
  return resolved.filter((_, i) => (found[i]?.sentence ?? -1) >= 0).map(({ value }) => value);
}

const REPORT = (stamp: string, dateline: string): string =>
  `Ferry sinks off the coast\n\n${stamp}\n\n${dateline} A ferry sank today, police said.\n\nAnother sank yesterday and one in the week before last.`;

test.each([
  ['June 3, 1998', 'LIMA, June 2 —', '1998-06-02'],
  ['March 1, 2000', 'LIMA, Feb. 29 (AP) —', '2000-02-29'],
  ['January 1, 1999', 'LIMA, Dec. 31 —', '1998-12-31'],
])('in the paper of %s, today under “%s” is %s', (stamp, dateline, today) => {
  expect(valuesIn(REPORT(stamp, dateline))[0]).toBe(today);
});

test.each([
  ['June 3, 1998', 'LIMA, June 3 —'],
  ['June 3, 1998', 'LIMA —'],
  ['June 3, 1998', 'LIMA, May 20 —'],
])('in the paper of %s, today under “%s” is its own day', (stamp, dateline) => {
  expect(valuesIn(REPORT(stamp, dateline))).toEqual(['1998-06-03', '1998-06-02', '1998-W21']);
});

test('what the user says about the day holds for today', () => {
  expect(valuesIn(REPORT('June 3, 1998', 'LIMA, June 2 —'), '1998-06-03')[0]).toBe('1998-06-03');
});
