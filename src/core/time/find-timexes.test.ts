import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTimes } from '../../testing/read-times.ts';

const PIECES =
  'last |Tuesday| night|“|\n|1999|  |the | of | ago|3 | days|May |31|, |since |every |12/03/2019|9| p.m.| BC|0|Easter |-';

const someText = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...PIECES.split('|'))))
  .map((parts) => parts.join(''));

test('on any text: never throws, stays inside it, in order, without overlap', () => {
  fc.assert(
    fc.property(
      someText,
      fc.constantFrom(undefined, '2024-03-14', '2024-02-25/2024-03-02'),
      (text, dct) => {
        let end = 0;
        for (const timex of readTimes(text, dct)) {
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.end).toBeGreaterThan(timex.start);
          expect(timex.end).toBeLessThanOrEqual(text.length);
          ({ end } = timex);
        }
      },
    ),
  );
});

test('days are in order, and null exactly where the date is open', () => {
  fc.assert(
    fc.property(someText, (text) => {
      for (const { edtf, earliest, latest } of readTimes(text, '2024-03-14')) {
        expect((earliest ?? '') <= (latest ?? '9999')).toBe(true);
        expect(earliest === null && latest === null).toBe(edtf === null);
        expect(latest === null).toBe(edtf === null || edtf.endsWith('..'));
      }
    }),
  );
});
