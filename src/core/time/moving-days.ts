import type { MovingDay } from '../lexicon/named-days.ts';
import { dayOf, daysInMonth, easter, weekdayOf, type Day } from './calendar.ts';

/** The day that a moving feast falls on in a year. */
export function movingDay(row: MovingDay, year: number): Day {
  if ('fromEaster' in row) return easter(year) + row.fromEaster;
  const { month, weekday, nth, add = 0 } = row;
  if (nth < 0) {
    const last = dayOf(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7) + add;
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7 + add;
}
