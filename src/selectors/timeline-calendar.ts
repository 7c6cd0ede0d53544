import type { DaySpan } from './timeline-fold.ts';

const MS_A_DAY = 86_400_000;
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

/** A division of the calendar that an axis can name: whole months, or days. */
export interface CalendarUnit {
  readonly months: number;
  readonly days: number;
  /** Pixels that its name needs. */
  readonly room: number;
}

/** From fine to coarse. */
export const CALENDAR_UNITS: readonly [CalendarUnit, ...CalendarUnit[]] = [
  { months: 0, days: 1, room: 26 },
  { months: 0, days: 7, room: 50 },
  { months: 1, days: 30.4, room: 30 },
  { months: 3, days: 91.3, room: 36 },
  { months: 12, days: 365.25, room: 42 },
  { months: 120, days: 3652.5, room: 42 },
  { months: 1200, days: 36_525, room: 42 },
];

/** Days on which a unit begins, within a stretch. */
export function unitStarts(
  { months, days }: CalendarUnit,
  { from, to }: DaySpan,
): readonly number[] {
  const starts: number[] = [];
  if (months === 0) {
    // Day 4 was a Monday.
    for (let day = Math.ceil((from - 4) / days) * days + 4; day < to; day += days) starts.push(day);
    return starts;
  }
  const first = new Date(from * MS_A_DAY);
  const index = first.getUTCFullYear() * 12 + first.getUTCMonth();
  for (let month = Math.floor(index / months) * months; ; month += months) {
    const day = monthStart(month);
    if (day >= to) return starts;
    if (day >= from) starts.push(day);
  }
}

const monthStart = (index: number): number =>
  new Date(0).setUTCFullYear(Math.floor(index / 12), ((index % 12) + 12) % 12, 1) / MS_A_DAY;

/** "22", "Thu 22" where there is room for it, "19 Dec", "Jun", "2022". */
export function unitName(
  { months, days }: CalendarUnit,
  day: number,
  withWeekday: boolean,
): string {
  const date = new Date(day * MS_A_DAY);
  const month = (MONTHS[date.getUTCMonth()] ?? '').slice(0, 3);
  if (months >= 12) return String(date.getUTCFullYear());
  if (months > 0) return month;
  if (days > 1) return `${date.getUTCDate()} ${month}`;
  return `${withWeekday ? `${WEEKDAYS[date.getUTCDay()] ?? ''} ` : ''}${date.getUTCDate()}`;
}

/** What the names of a unit leave unsaid: "December 2022" for days, "2022" for months, else ''. */
export function unitContext({ months, days }: CalendarUnit, day: number): string {
  const date = new Date(day * MS_A_DAY);
  if (months >= 12) return '';
  const month = days === 1 ? `${MONTHS[date.getUTCMonth()] ?? ''} ` : '';
  return `${month}${date.getUTCFullYear()}`;
}
