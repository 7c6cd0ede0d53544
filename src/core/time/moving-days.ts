import { MOVING_DAYS, type MovingDay } from '../lexicon/named-days.ts';
import { dayOf, daysInMonth, easter, pad, weekdayOf, type Day } from './calendar.ts';

/** The name of a day that is told by its weekday: "1-2-05" is the first Tuesday of May. */
export const nthWeekday = (nth: number, weekday: number, month: number): string =>
  `${nth}-${weekday}-${pad(month)}`;

/** How a day is found by its name, in the lexicon or of the form above. */
export function movingRow(name: string): MovingDay | undefined {
  const [, nth, weekday, month] = /^(-?\d)-(\d)-(\d\d)$/u.exec(name) ?? [];
  return nth === undefined
    ? MOVING_DAYS.get(name)
    : { nth: Number(nth), weekday: Number(weekday), month: Number(month) };
}

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
