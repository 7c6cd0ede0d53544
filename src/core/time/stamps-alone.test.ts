import { expect, test } from 'vitest';
import { splitSections } from '../text/split-sections.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { publishedOn } from '../../testing/read-times.ts';
import { findTimexes } from './find-timexes.ts';
import { resolveTimexes } from './resolve-timexes.ts';

/** What the lines of a text that are short and no sentence are read as. */
function stampsIn(lines: readonly string[], published: string): readonly string[] {
  const text = lines.join('\n\n');
  const sections = splitSections('a', text);
  const doc = { id: 'a', text, sections, sentences: splitSentences(text, sections) };
  const found = findTimexes(doc);
  return resolveTimexes(found, publishedOn(published)).flatMap(({ start, end, value }) =>
    lines.includes(text.slice(start, end)) ? [value] : [],
  );
}

const TOLD = 'The council voted to close the bridge, officials said, and nobody crossed it since.';

test.each([
  [
    ['17:42', TOLD, '9:05', TOLD],
    ['2022-07-07T17:42', '2022-07-07T09:05'],
  ],
  [
    ['15/6', TOLD, '28/6', TOLD],
    ['2022-06-15', '2022-06-28'],
  ],
  [['220707', TOLD, TOLD], ['2022-07-07']],
  [['880304', TOLD, TOLD], ['1988-03-04']],
])('over posts, or first of all: %j', (lines, values) => {
  expect(stampsIn(lines, '2022-07-07')).toEqual(values);
});

test.each([[[TOLD, '3:45', TOLD]], [['881304', TOLD]], [['4/5', TOLD]], [[TOLD, '220707', TOLD]]])(
  'not these: %j',
  (lines) => {
    expect(stampsIn(lines, '2022-07-07')).toEqual([]);
  },
);
