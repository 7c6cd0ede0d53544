import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromEdtf, toEdtf } from './plain-date.ts';

test.each([
  ['22 December 2022', '2022-12-22'],
  ['Thursday 22 December 2022', '2022-12-22'],
  ['Thu., Dec. 2nd, 2022', '2022-12-02'],
  ['Dec. 2nd, 2022', '2022-12-02'],
  ['3 Sept 1987', '1987-09-03'],
  ['May 1987', '1987-05'],
  ['Summer 2022', '2022-22'],
  ['about Fall 2022', '2022-23~'],
  ['19 December 2022 – 25 December 2022', '2022-12-19/2022-12-25'],
  ['June 2022 to 2022-12-22', '2022-06/2022-12-22'],
  ['no date', '../..'],
  // What is no such date is left to be told as it was typed.
  ['2022-12-22', '2022-12-22'],
  ['2022-06/..', '2022-06/..'],
  ['12/22/2022', '12/22/2022'],
  ['3 summer 2022', '3 summer 2022'],
  ['2 May 3 2022', '2 May 3 2022'],
  ['ma 2022', 'ma 2022'],
  ['decent 2022', 'decent 2022'],
  ['last week', 'last week'],
  ['', ''],
])('“%s” is %s', (words, edtf) => {
  expect(toEdtf(words)).toBe(edtf);
});

test('a date is put into words only where they say all of it', () => {
  expect(fromEdtf('2022-12-22')).toBe('Thursday 22 December 2022');
  expect(fromEdtf('2022-22')).toBe('Summer 2022');
  expect(fromEdtf('2022-12-19/2022-12-25')).toBe('2022-12-19/2022-12-25');
  expect(fromEdtf('../..')).toBe('No date');
  expect(fromEdtf('')).toBe('');
});

test('whatever is shown is read back as what it was', () => {
  const day = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  const edtf = fc
    .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '/..'))
    .map(([date, length, end]) => date.toISOString().slice(0, length) + end);
  fc.assert(
    fc.property(edtf, (date) => {
      expect(toEdtf(fromEdtf(date))).toBe(date);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof toEdtf(text)).toBe('string');
    }),
  );
});
