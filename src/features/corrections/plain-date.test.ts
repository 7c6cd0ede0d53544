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
  // As the page itself writes them: what the last end says goes for the first.
  ['12 – 15 October 2018', '2018-10-12/2018-10-15'],
  ['12–15 Oct 2018', '2018-10-12/2018-10-15'],
  ['12-15 Oct. 2018', '2018-10-12/2018-10-15'],
  ['12 - 15 May 1996', '1996-05-12/1996-05-15'],
  ['from 3rd to 5th May 1996', '1996-05-03/1996-05-05'],
  ['October 12-15, 2018', '2018-10-12/2018-10-15'],
  ['Sept. 3 – 5, 1987', '1987-09-03/1987-09-05'],
  ['30 November – 2 December 2022', '2022-11-30/2022-12-02'],
  ['June – 23 December 2022', '2022-06/2022-12-23'],
  ['Spring – Autumn 1987', '1987-21/1987-23'],
  ['2019 – 2021', '2019/2021'],
  ['about 21 – 28 December 2022', '2022-12-21~/2022-12-28~'],
  ['about December 2021 – December 2022', '2021-12~/2022-12'],
  ['perhaps 22 December 2022', '2022-12-22?'],
  ['about 1987', '1987~'],
  ['by 27 May 2004', '../2004-05-27'],
  ['By about May 2004', '../2004-05~'],
  ['from June 2022', '2022-06/..'],
  ['since 1987', '1987/..'],
  // What is no such date is left to be told as it was typed.
  ['2022-12-22', '2022-12-22'],
  ['2022-06/..', '2022-06/..'],
  ['12/22/2022', '12/22/2022'],
  ['3 summer 2022', '3 summer 2022'],
  ['2 May 3 2022', '2 May 3 2022'],
  ['ma 2022', 'ma 2022'],
  ['decent 2022', 'decent 2022'],
  ['last week', 'last week'],
  ['by then', 'by then'],
  ['12 – 15', '12/15'],
  ['1 – 2 – 3 May 2022', '1 – 2 – 3 May 2022'],
  ['40 summer – 3 May 2022', '40 summer/3 May 2022'],
  ['', ''],
])('“%s” is %s', (words, edtf) => {
  expect(toEdtf(words)).toBe(edtf);
});

test('a date is put into words only where they say all of it', () => {
  expect(fromEdtf('2022-12-22')).toBe('Thursday 22 December 2022');
  expect(fromEdtf('2022-22')).toBe('Summer 2022');
  expect(fromEdtf('2022-12-19/2022-12-25')).toBe('19 – 25 December 2022');
  expect(fromEdtf('../2004-05-27')).toBe('by 27 May 2004');
  expect(fromEdtf('2022-24')).toBe('2022-24');
  expect(fromEdtf('2022-06~/2022-12-22')).toBe('2022-06~/2022-12-22');
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
  const ends = fc.constantFrom('', '~', '?');
  const interval = fc
    .tuple(day, day, fc.constantFrom(4, 7, 10), ends, ends)
    .map(([a, b, length, one, other]) =>
      [a.toISOString().slice(0, length) + one, b.toISOString().slice(0, 10) + other].join('/'),
    );
  fc.assert(
    fc.property(interval, (date) => {
      expect(toEdtf(fromEdtf(date))).toBe(date);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof toEdtf(text)).toBe('string');
    }),
  );
});
