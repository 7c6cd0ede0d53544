import { MONTHS, WEEKDAYS } from './date-words.ts';
import type { DaySpan } from './timeline-fold.ts';

export const MS_A_DAY = 86_400_000;

/** A division of the calendar that an axis can name: whole months, or days. */
export interface CalendarUnit {
  readonly months: number;
  readonly days: number;
  readonly name: Intl.DateTimeFormatOptions;
  /** What the names leave unsaid; undefined for years, which leave nothing. */
  readonly context: Intl.DateTimeFormatOptions | undefined;
}

const DAY = { day: 'numeric' } as const;
const MONTH = { month: 'short' } as const;
const YEAR = { year: 'numeric' } as const;
const ONE_DAY = { months: 0, days: 1, context: { month: 'long', ...YEAR } } as const;

/** From fine to coarse; for years from one, ten and a hundred months are too many to count. */
export const CALENDAR_UNITS: readonly [CalendarUnit, ...CalendarUnit[]] = [
  { ...ONE_DAY, name: { weekday: 'short', ...DAY } },
  { ...ONE_DAY, name: DAY },
  { months: 0, days: 7, name: { ...DAY, ...MONTH }, context: YEAR },
  { months: 1, days: 30.4, name: MONTH, context: YEAR },
  { months: 3, days: 91.3, name: MONTH, context: YEAR },
  { months: 12, days: 365.25, name: YEAR, context: undefined },
  { months: 120, days: 3652.5, name: YEAR, context: undefined },
  { months: 1200, days: 36_525, name: YEAR, context: undefined },
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

/** Puts days into the words of a language, with the era where it is not ours. */
export function dayNamer(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): (day: number) => string {
  const format = (more?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(localeOf(locale), { ...options, ...more, timeZone: 'UTC' });
  const usual = isEnglish(locale) ? { format: englishNamer(options) } : format();
  return (day) => {
    const date = new Date(day * MS_A_DAY);
    const isBeforeChrist = options.year !== undefined && date.getUTCFullYear() < 1;
    return (isBeforeChrist ? format({ era: 'short' }) : usual).format(date);
  };
}

const isEnglish = (locale: string): boolean => /^en\b/i.test(locale);

/**
 * In the page's own order, "Thu 22", whoever reads it, and in its own words: to make one format of
 * the browser's takes a slow phone longer than to draw the axis.
 */
const englishNamer =
  ({ weekday, day, month, year }: Intl.DateTimeFormatOptions) =>
  (date: Date): string => {
    const nameOfMonth = MONTHS[date.getUTCMonth()];
    return [
      weekday && WEEKDAYS[date.getUTCDay()]?.slice(0, 3),
      day && date.getUTCDate(),
      month && (month === 'long' ? nameOfMonth : nameOfMonth?.slice(0, 3)),
      year && date.getUTCFullYear(),
    ]
      .filter((word) => word !== undefined)
      .join(' ');
  };

/** A language that the browser does not know is English. Dates of news are Gregorian in all. */
function localeOf(locale: string): string {
  if (isEnglish(locale)) return 'en-GB';
  try {
    return new Intl.Locale(locale, { calendar: 'gregory' }).toString();
  } catch {
    return 'en-GB';
  }
}
