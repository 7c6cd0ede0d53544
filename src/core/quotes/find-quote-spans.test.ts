import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testCases } from '../../testing/cases.ts';
import { lineDoc } from '../../testing/line-doc.ts';
import { findQuoteSpans } from './find-quote-spans.ts';

const cases = readFileSync(new URL('./marks.cases.txt', import.meta.url), 'utf8');

testCases(
  cases,
  (line) => findQuoteSpans(lineDoc(line)),
  () => '',
);

test('nothing is quoted in page furniture', () => {
  expect(findQuoteSpans(lineDoc('Click “Subscribe” now.', 'boilerplate'))).toEqual([]);
});

const someText = fc.string({
  unit: fc.constantFrom(
    ...'“ ” " ‘ ’ \' « » „ ` , . : ; ! ? - a S 7'.split(' '),
    ' ',
    '\n',
    "''",
    '``',
  ),
  maxLength: 120,
});

test('any text: spans lie inside, in order, apart, and hold words', () => {
  fc.assert(
    fc.property(someText, (text) => {
      let last = 0;
      for (const { start, end, outerStart, outerEnd } of findQuoteSpans(lineDoc(text))) {
        expect(outerStart).toBeGreaterThanOrEqual(last);
        expect([outerStart, start, end, outerEnd]).toEqual(
          [outerStart, start, end, outerEnd].toSorted((a, b) => a - b),
        );
        expect(outerEnd).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
        last = outerEnd;
      }
    }),
  );
});

test('marks of one kind are read, however many', () => {
  expect(findQuoteSpans(lineDoc('"'.repeat(10_000)))).toEqual([]);
  expect(findQuoteSpans(lineDoc('“a ” '.repeat(200_000)))).toHaveLength(200_000);
});
