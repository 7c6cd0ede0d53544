import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from './reader-segments.ts';

const span = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test('segments joined are the text, and carry exactly the marks that cover them', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 50, unit: 'grapheme' }),
      fc.array(span),
      fc.array(fc.nat(60)),
      (text, marks, cuts) => {
        const segments = segmentsOf({ start: 0, end: text.length }, marks, cuts);
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const segment of segments) {
          expect(segment.start).toBeLessThan(segment.end);
          const covering = marks.filter(
            (mark) => mark.start <= segment.start && segment.end <= mark.end,
          );
          expect(new Set(segment.marks)).toEqual(new Set(covering));
        }
      },
    ),
  );
});

test('a range in the middle of the text is cut at its own ends', () => {
  expect(segmentsOf({ start: 5, end: 9 }, [{ start: 0, end: 7 }])).toEqual([
    { start: 5, end: 7, marks: [{ start: 0, end: 7 }] },
    { start: 7, end: 9, marks: [] },
  ]);
});

test('cuts divide a mark, and an empty range has no segments', () => {
  const mark = { start: 0, end: 4 };
  expect(segmentsOf({ start: 0, end: 4 }, [mark], [2])).toEqual([
    { start: 0, end: 2, marks: [mark] },
    { start: 2, end: 4, marks: [mark] },
  ]);
  expect(segmentsOf({ start: 3, end: 3 }, [mark])).toEqual([]);
});
