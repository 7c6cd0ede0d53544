import { expect, test } from 'vitest';
import { toDayNumber, toIsoDay, weekdayOf } from './day-number.ts';

test.each([
  ['1970-01-01', 0, 4],
  ['1969-12-31', -1, 3],
  ['2022-12-22', 19_348, 4],
  ['0001-01-01', -719_162, 1],
])('%s is day %i, weekday %i', (iso, dayNumber, weekday) => {
  expect(toDayNumber(iso)).toBe(dayNumber);
  expect(toIsoDay(dayNumber)).toBe(iso);
  expect(weekdayOf(iso)).toBe(weekday);
});

test('part of a day is that day; what is no day has no number', () => {
  expect(toIsoDay(19_348.9)).toBe('2022-12-22');
  expect(toIsoDay(-0.5)).toBe('1969-12-31');
  expect(toDayNumber('2022-13-01')).toBeNaN();
});
