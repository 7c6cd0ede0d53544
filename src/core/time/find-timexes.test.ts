import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedOn, readTimes } from '../../testing/read-times.ts';
import { splitSections } from '../text/split-sections.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findTimexes } from './find-timexes.ts';
import { resolveTimexes } from './resolve-timexes.ts';

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

test('a text of short lines, as wires set their tables, is read though it has no sentence', () => {
  const text = ['SETS QUARTERLY', 'LIMA, March 3 -', 'Pay April 3', 'Record March 13'].join(
    '\n    ',
  );
  const sections = splitSections('a', text);
  const doc = { id: 'a', text, sections, sentences: splitSentences(text, sections) };
  expect(doc.sentences).toEqual([]);
  const times = resolveTimexes(findTimexes(doc), publishedOn('1987-03-03'));
  expect(times.map(({ value }) => value)).toEqual(['1987-03-03', '1987-04-03', '1987-03-13']);
});
