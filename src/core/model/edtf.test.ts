import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoDay } from './civil-day.ts';
import { readDays } from './edtf.ts';

const told = (text: string): string => {
  const reading = readDays(text);
  if (!reading.ok) return `${reading.fault}: ${reading.part}`;
  const { edtf, earliest, latest, precision } = reading.date;
  return `${edtf ?? 'none'} ${earliest ?? '..'} ${latest ?? '..'} ${precision}`;
};

describe.each([
  ['2022-12-22', '2022-12-22 2022-12-22 2022-12-22 day'],
  [' 2022-12-22 ', '2022-12-22 2022-12-22 2022-12-22 day'],
  ['2024-02-29', '2024-02-29 2024-02-29 2024-02-29 day'],
  ['2000-02-29~', '2000-02-29~ 2000-02-29 2000-02-29 day'],
  ['2024-03-12T09:30:00Z', '2024-03-12T09:30:00Z 2024-03-12 2024-03-12 day'],
  ['2024-03-12T09:30:00+05:45', '2024-03-12T09:30:00+05:45 2024-03-12 2024-03-12 day'],
  ['2022-02', '2022-02 2022-02-01 2022-02-28 month'],
  ['2024-02?', '2024-02? 2024-02-01 2024-02-29 month'],
  ['2022-12-XX', '2022-12-XX 2022-12-01 2022-12-31 month'],
  ['2022-XX', '2022-XX 2022-01-01 2022-12-31 year'],
  ['2022-XX-XX', '2022-XX-XX 2022-01-01 2022-12-31 year'],
  ['1987%', '1987% 1987-01-01 1987-12-31 year'],
  ['198X', '198X 1980-01-01 1989-12-31 interval'],
  ['19XX', '19XX 1900-01-01 1999-12-31 interval'],
  ['2022-21', '2022-21 2022-03-01 2022-05-31 season'],
  ['2022-22', '2022-22 2022-06-01 2022-08-31 season'],
  ['2022-24', '2022-24 2022-12-01 2023-02-28 season'],
  ['2023-24~', '2023-24~ 2023-12-01 2024-02-29 season'],
  ['2022-36', '2022-36 2022-10-01 2022-12-31 season'],
  ['2022-41', '2022-41 2022-07-01 2022-12-31 interval'],
  ['2022-06/..', '2022-06/.. 2022-06-01 .. interval'],
  ['/2022-06-03', '/2022-06-03 .. 2022-06-03 interval'],
  ['../2022', '../2022 .. 2022-12-31 interval'],
  ['2022-06-15/2022-06', '2022-06-15/2022-06 2022-06-15 2022-06-30 interval'],
  ['2004-06?/2004-08~', '2004-06?/2004-08~ 2004-06-01 2004-08-31 interval'],
  ['../..', 'none .. .. none'],
  ['/', 'none .. .. none'],
  ['-0043-03-15', '-0043-03-15 -0043-03-15 -0043-03-15 day'],
])('%s', (text, expected) => {
  test(`is ${expected}`, () => expect(told(text)).toBe(expected));
});

describe.each([
  ['', 'empty: '],
  ['  ', 'empty: '],
  ['22 December 2022', 'not-edtf: 22 December 2022'],
  ['2022-12-22 ~', 'not-edtf: 2022-12-22 ~'],
  ['2022-1-3', 'not-edtf: 2022-1-3'],
  ['22-12-2022', 'not-edtf: 22-12-2022'],
  ['..', 'not-edtf: ..'],
  ['[2022, 2023]', 'not-edtf: [2022, 2023]'],
  ['2022-XX-03', 'not-edtf: 2022-XX-03'],
  ['-0000', 'not-edtf: -0000'],
  ['2022/2023/2024', 'not-edtf: 2022/2023/2024'],
  ['2022-13', 'no-such-month: 2022-13'],
  ['2022-00', 'no-such-month: 2022-00'],
  ['2022-22-03', 'no-such-month: 2022-22-03'],
  ['2022-06/2022-37', 'no-such-month: 2022-37'],
  ['2023-02-29', 'no-such-day: 2023-02-29'],
  ['1900-02-29', 'no-such-day: 1900-02-29'],
  ['2022-06-31', 'no-such-day: 2022-06-31'],
  ['2022-06-00', 'no-such-day: 2022-06-00'],
  ['2022-06-03T25:00:00', 'no-such-time: 2022-06-03T25:00:00'],
  ['2022-06T10:00:00', 'no-such-time: 2022-06T10:00:00'],
  ['2022-06-03/2022-06-02', 'reversed: 2022-06-03/2022-06-02'],
  ['2023/2022', 'reversed: 2023/2022'],
])('%j', (text, expected) => {
  test(`is refused: ${expected}`, () => expect(told(text)).toBe(expected));
});

test('every day of four centuries is itself', () => {
  const day = fc.integer({ min: dayOf(1700, 1, 1), max: dayOf(2100, 1, 1) }).map(isoDay);
  fc.assert(
    fc.property(day, (iso) => {
      expect(told(iso)).toBe(`${iso} ${iso} ${iso} day`);
    }),
  );
  fc.assert(
    fc.property(day, day, (a, b) => {
      fc.pre(a < b);
      expect(told(`${a}/${b}`)).toBe(`${a}/${b} ${a} ${b} interval`);
      expect(told(`${b}/${a}`)).toBe(`reversed: ${b}/${a}`);
    }),
  );
});

test('no text throws, and no reading ends before it begins', () => {
  const piece = fc.constantFrom(...'0 1 2 3 4 5 6 7 8 9 - / X ~ ? % T : Z .'.split(' '));
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const reading = readDays(written);
      const { earliest, latest } = reading.ok ? reading.date : { earliest: null, latest: null };
      // Years before our era count backwards as text.
      fc.pre(earliest?.startsWith('-') !== true);
      expect((earliest ?? '') <= (latest ?? '9')).toBe(true);
    }),
  );
});
