import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROSE_RULES, STAMP_RULES } from './rule-groups.ts';
import { LOOK_ALIKES } from './rules/look-alikes.ts';
import { tokenise } from '../language/tokenise.ts';
import { textOf, type Span } from '../model/span.ts';
import { unmark } from '../model/marked-text.ts';
import { matchesOf } from './candidate.ts';
import { WordFilter } from './words-present.ts';

const CASES = Object.values(
  import.meta.glob<string>('./**/*.cases.txt', { query: '?raw', import: 'default', eager: true }),
);
const LINES = CASES.flatMap((file) => unmark(file).split('\n'));
const ROWS = [...PROSE_RULES, ...STAMP_RULES, ...LOOK_ALIKES];
const filter = new WordFilter(ROWS);
const rowsFor = (text: string, span: Span = { start: 0, end: text.length }) =>
  filter.rowsFor(textOf(text, span), tokenise(text, span), span.start);

/** The matches of each row in a text, by a search for its pattern and at the places that are kept. */
function matching(text: string) {
  const all = ROWS.flatMap(({ name, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => `${name} ${index} ${match}`),
  );
  const kept = rowsFor(text).flatMap(({ row: { name }, starts, pattern }) =>
    matchesOf(text, pattern, starts).map(({ 0: match, index }) => `${name} ${index} ${match}`),
  );
  return { all, kept };
}

test('a match of a case is never missed', () => {
  for (const line of LINES) {
    const { all, kept } = matching(line);
    expect(kept).toEqual(all);
  }
});

test('nor one of any mixture of cases', () => {
  const words = [...new Set(LINES.flatMap((line) => line.split(/(?<=\s)/u)))];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 30 });
  fc.assert(
    fc.property(text, (parts) => {
      const { all, kept } = matching(parts.join(''));
      expect(kept).toEqual(all);
    }),
  );
});

test('most rules are dropped from plain prose', () => {
  const kept = rowsFor('The captain of a ferry that struck the pier has been cleared of blame.');
  expect(kept.length).toBeLessThan(ROWS.length / 20);
});

test('places count from the start of the span', () => {
  const text = 'On Monday it rained. On Tuesday it snowed.';
  const [kept] = rowsFor(text, { start: 21, end: text.length }).filter(
    ({ row }) => row.name === 'weekday/bare',
  );
  expect(kept?.starts).toEqual([3]);
});
