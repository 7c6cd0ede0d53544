import { expect, test } from 'vitest';
import { dayAsWritten, isDay } from './iso-day.ts';

test.each([
  ['2024-12-31', true],
  ['2024-13-01', false],
  ['2024-2-3', false],
  ['31 December 2024', false],
])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));

test.each([
  ['2021-03-03', '2021-03-03'],
  [' 2021-03-03T23:40:00-05:00 ', '2021-03-03'],
  ['2021-03-03T23:40:00.000Z', '2021-03-03'],
  ['2021-03-03 23:40', '2021-03-03'],
  ['2021-03-03 at night', undefined],
  ['2021-02-30T10:00', undefined],
  ['2021-03', undefined],
  ['', undefined],
])('the day of %j, as written: %s', (text, day) => expect(dayAsWritten(text)).toBe(day));
