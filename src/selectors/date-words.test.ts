import { describe, expect, test } from 'vitest';
import { dateWords, longDateWords, yearlessWords } from './date-words.ts';

const told = (edtf: string | null, earliest: string | null = null, latest = earliest) => ({
  edtf,
  earliest,
  latest,
});

describe.each([
  // one day
  ['2022-12-22', 'Thu 22 Dec 2022', 'Thursday 22 December 2022'],
  ['1969-07-20', 'Sun 20 Jul 1969', 'Sunday 20 July 1969'],
  ['2000-02-29', 'Tue 29 Feb 2000', 'Tuesday 29 February 2000'],
  ['0987-03-01', 'Thu 1 Mar 987', 'Thursday 1 March 987'],
  ['2024-03-12T09:30:00Z', 'Tue 12 Mar 2024', 'Tuesday 12 March 2024'],
  ['2022-12-22~', 'about 22 Dec 2022', 'about 22 December 2022'],
  ['2022-12-22?', 'perhaps 22 Dec 2022', 'perhaps 22 December 2022'],
  ['2022-12-22%', 'about 22 Dec 2022', 'about 22 December 2022'],
  // coarser units
  ['2022-06', 'June 2022', 'June 2022'],
  ['2022-06~', 'about June 2022', 'about June 2022'],
  ['2022-12-XX', 'December 2022', 'December 2022'],
  ['1987', '1987', '1987'],
  // before our era: EDTF counts a year 0
  ['-0240', '241 BC', '241 BC'],
  ['-0043-03-15', '15 Mar 44 BC', '15 March 44 BC'],
  ['1987~', 'about 1987', 'about 1987'],
  ['1987-XX', '1987', '1987'],
  ['1987-XX-XX', '1987', '1987'],
  ['198X', '1980s', '1980s'],
  ['198X~', 'about the 1980s', 'about the 1980s'],
  ['19XX', '1900–1999', '1900–1999'],
  ['2022-21', 'Spring 2022', 'Spring 2022'],
  ['2022-22', 'Summer 2022', 'Summer 2022'],
  ['2022-22~', 'about summer 2022', 'about summer 2022'],
  ['2022-23', 'Autumn 2022', 'Autumn 2022'],
  ['2022-24', 'Winter 2022–23', 'Winter 2022–23'],
  ['1999-24', 'Winter 1999–00', 'Winter 1999–00'],
  ['2022-33', 'First quarter 2022', 'First quarter 2022'],
  ['2022-41', 'Second half 2022', 'Second half 2022'],
  // open at one end
  ['/2022-12-23', 'by 23 Dec 2022', 'by 23 December 2022'],
  ['../2022-12-23', 'by 23 Dec 2022', 'by 23 December 2022'],
  ['../2022-22', 'by summer 2022', 'by summer 2022'],
  ['../1987', 'by 1987', 'by 1987'],
  ['2022-06/..', 'from June 2022', 'from June 2022'],
  ['2022-06/', 'from June 2022', 'from June 2022'],
  ['2022-12-22/..', 'from 22 Dec 2022', 'from 22 December 2022'],
  ['2022-06~/..', 'from about June 2022', 'from about June 2022'],
  ['198X/..', 'from the 1980s', 'from the 1980s'],
  // intervals
  ['2022-06/2022-12-23', 'Jun – 23 Dec 2022', 'June – 23 December 2022'],
  ['2022-12-22/2022-12-23', '22 – 23 Dec 2022', '22 – 23 December 2022'],
  ['2022-11-30/2022-12-02', '30 Nov – 2 Dec 2022', '30 November – 2 December 2022'],
  ['2021-12/2022-12', 'Dec 2021 – Dec 2022', 'December 2021 – December 2022'],
  ['2021-12~/2022-12', 'about Dec 2021 – Dec 2022', 'about December 2021 – December 2022'],
  // of a doubt at both ends it is said once
  ['2022-12-21~/2022-12-28~', 'about 21 – 28 Dec 2022', 'about 21 – 28 December 2022'],
  ['2021~/2022~', 'about 2021 – 2022', 'about 2021 – 2022'],
  ['2021~/2022?', 'about 2021 – perhaps 2022', 'about 2021 – perhaps 2022'],
  ['2022-22/2022-12-23', 'Summer – 23 Dec 2022', 'Summer – 23 December 2022'],
  ['2022-24/2023-03', 'Winter 2022–23 – Mar 2023', 'Winter 2022–23 – March 2023'],
  ['2019/2022', '2019 – 2022', '2019 – 2022'],
  ['2022/2022-05', '2022 – May 2022', '2022 – May 2022'],
  ['198X/1994', '1980s – 1994', '1980s – 1994'],
  ['2022-12-22/2022-12-22', 'Thu 22 Dec 2022', 'Thursday 22 December 2022'],
  ['2022-06/2022-06', 'June 2022', 'June 2022'],
  // no date at all
  ['../..', 'Undated', 'Undated'],
  ['/', 'Undated', 'Undated'],
])('%s', (edtf, short, long) => {
  test(short, () => expect(dateWords(told(edtf))).toBe(short));
  test(long, () => expect(longDateWords(told(edtf))).toBe(long));
});

test.each([
  ['2022-12-22', 'Thu 22 Dec'],
  ['2022-12-22~', 'about 22 Dec'],
  ['2022-06', 'June'],
  ['2022-22', 'Summer'],
  ['../2022-12-23', 'by 23 Dec'],
  ['2022-06/..', 'from June'],
  ['2022-12-22/2022-12-23', '22 – 23 Dec'],
  ['2022-12-22/2022-12-22', 'Thu 22 Dec'],
  ['2022-01~/2022-12-22', 'about Jan – 22 Dec'],
  // without its year there would be nothing left, or another year would be meant
  ['2022', '2022'],
  ['../1987', 'by 1987'],
  ['198X', '1980s'],
  ['2022-24', 'Winter 2022–23'],
  ['2021-12/2022-03', 'Dec 2021 – Mar 2022'],
  ['2022/2022-05', '2022 – May 2022'],
])('%s under its year: %s', (edtf, words) => {
  expect(yearlessWords(told(edtf))).toBe(words);
});

test('without EDTF the days speak', () => {
  expect(dateWords(told(null))).toBe('Undated');
  expect(dateWords(told(null, '2022-12-22'))).toBe('Thu 22 Dec 2022');
  expect(dateWords(told(null, null, '2022-12-22'))).toBe('by 22 Dec 2022');
  expect(dateWords(told(null, '2022-12-22', null))).toBe('from 22 Dec 2022');
});

test('what has no words falls back on the days, then on itself', () => {
  expect(dateWords(told('XXXX-12-25', '2022-12-25'))).toBe('Sun 25 Dec 2022');
  expect(dateWords(told('[1667,1668]'))).toBe('[1667,1668]');
  expect(dateWords(told('2022-02-3'))).toBe('2022-02-3');
  expect(dateWords(told('2022-13'))).toBe('2022-13');
  expect(dateWords(told('a/b/c'))).toBe('a/b/c');
});
