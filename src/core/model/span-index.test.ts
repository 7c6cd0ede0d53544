import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from './span.ts';
import { indexSpans } from './span-index.ts';

const span = fc
  .tuple(fc.nat(2000), fc.nat(700))
  .map(([start, length]) => ({ start, end: start + length }));

test('finds what a scan of all spans finds, in their order', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), span, (spans, place) => {
      expect(indexSpans(spans)(place)).toEqual(spans.filter((one) => overlaps(one, place)));
    }),
  );
});

test.each([
  ['what ends where a place begins', { start: 0, end: 256 }, { start: 256, end: 300 }],
  ['what begins where a place ends', { start: 512, end: 600 }, { start: 300, end: 512 }],
])('leaves out %s', (_, one, place) => {
  expect(indexSpans([one])(place)).toEqual([]);
});
