import { expect, test } from 'vitest';
import { compareDays, dayNumber, daysBetween, isoDay, weekdayOf } from './civil-day.ts';

test.each([
  ['1970-01-01', 0, 4],
  ['1969-12-31', -1, 3],
  ['2022-12-22', 19_348, 4],
  ['0001-01-01', -719_162, 1],
  ['0000-12-31', -719_163, 7],
  // The Ides of March, as the Gregorian calendar would have had them.
  ['-0043-03-15', -735_160, 5],
])('%s is day %i, weekday %i', (iso, day, weekday) => {
  expect(dayNumber(iso)).toBe(day);
  expect(isoDay(day)).toBe(iso);
  expect(weekdayOf(day)).toBe(weekday);
});

test('what is no day has no number', () => {
  expect(dayNumber('2022-13-01')).toBeNaN();
  expect(dayNumber('')).toBeNaN();
  expect(daysBetween('', '2022-12-22')).toBeNaN();
});

test('days before our era stand in their order, between nothing and everything', () => {
  const days = ['', '-0240-06-30', '-0043-03-15', '-0043-12-01', '0000-01-01', '2022-12-22', '~'];
  expect(days.toReversed().toSorted(compareDays)).toEqual(days);
  expect(daysBetween('-0001-12-31', '0000-01-01')).toBe(1);
});
