import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROSE_RULES, STAMP_RULES } from './rule-groups.ts';
import { LOOK_ALIKES } from './rules/look-alikes.ts';
import { WordFilter } from './words-present.ts';

const CASES = Object.values(
  import.meta.glob<string>('./**/*.cases.txt', { query: '?raw', import: 'default', eager: true }),
);
const LINES = CASES.flatMap((file) => file.split('\n'));
const ROWS = [...PROSE_RULES, ...STAMP_RULES, ...LOOK_ALIKES];
const filter = new WordFilter(ROWS);

/** The names of the rows that match a text, of all and of those that the filter keeps. */
function matching(text: string) {
  const kept = new Set(filter.rowsFor(text));
  const matches = ROWS.filter(({ pattern }) => text.search(pattern) >= 0);
  return {
    all: matches.map(({ name }) => name),
    kept: matches.filter((row) => kept.has(row)).map(({ name }) => name),
  };
}

test('a rule that matches a case is never dropped', () => {
  for (const line of LINES) {
    const { all, kept } = matching(line);
    expect(kept).toEqual(all);
  }
});

test('nor one that matches any mixture of cases', () => {
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
  const kept = filter.rowsFor(
    'The captain of a ferry that struck the pier has been cleared of blame.',
  );
  expect(kept.length).toBeLessThan(ROWS.length / 20);
});
