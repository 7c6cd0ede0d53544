import type { DateRange } from '../model/article.ts';
import {
  civil,
  dayOf,
  dayOfWeek,
  daysInMonth,
  isoDay,
  isoYear,
  parseDay,
  type Day,
} from './calendar.ts';

/** First and last day of a calendar value. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

interface Form {
  readonly pattern: RegExp;
  /** EDTF of the value, and its days. */
  readonly read: (
    groups: Readonly<Record<string, string>>,
  ) => (Days & { readonly edtf: string }) | undefined;
}

const months = (year: number, from: number, count: number, edtf: string) => {
  const last = from + count - 1;
  const lastYear = year + Math.floor((last - 1) / 12);
  const lastMonth = ((last - 1) % 12) + 1;
  return {
    edtf,
    first: dayOf(year, from, 1),
    last: dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
};

const days = (first: Day, last: Day) => ({ edtf: `${isoDay(first)}/${isoDay(last)}`, first, last });

/** TIMEX3 season: its EDTF number, its first month. Seasons are three whole months. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [21, 3],
  SU: [22, 6],
  FA: [23, 9],
  WI: [24, 12],
};

/** The forms of TIMEX3 values that are places on the calendar. Each reads its own pattern. */
const FORMS: readonly Form[] = [
  {
    pattern: /^(?<iso>\d{4}-\d\d-\d\d)$/u,
    read: ({ iso = '' }) => {
      const day = parseDay(iso);
      return day === undefined ? undefined : { edtf: iso, first: day, last: day };
    },
  },
  {
    pattern: /^(?<year>\d{4})-(?<month>\d\d)$/u,
    read: ({ year = '', month = '' }) => months(Number(year), Number(month), 1, `${year}-${month}`),
  },
  { pattern: /^(?<year>\d{4})$/u, read: ({ year = '' }) => months(Number(year), 1, 12, year) },
  {
    pattern: /^(?<year>\d{4})-(?<code>SP|SU|FA|WI)$/u,
    read: ({ year = '', code = '' }) => {
      const [number = 0, first = 0] = SEASONS[code] ?? [];
      return months(Number(year), first, 3, `${year}-${number}`);
    },
  },
  {
    pattern: /^(?<year>\d{4})-Q(?<quarter>[1-4])$/u,
    read: ({ year = '', quarter = '' }) =>
      months(Number(year), Number(quarter) * 3 - 2, 3, `${year}-${32 + Number(quarter)}`),
  },
  {
    pattern: /^(?<year>\d{4})-H(?<half>[12])$/u,
    read: ({ year = '', half = '' }) =>
      months(Number(year), Number(half) * 6 - 5, 6, `${year}-${39 + Number(half)}`),
  },
  {
    pattern: /^(?<year>\d{4})-W(?<week>\d\d)(?<weekend>-WE)?$/u,
    read: ({ year = '', week = '', weekend = '' }) => {
      const monday = dayOfWeek(Number(year), Number(week));
      return days(weekend === '' ? monday : monday + 5, monday + 6);
    },
  },
  {
    pattern: /^(?<decade>\d{3})X$/u,
    read: ({ decade = '' }) => months(Number(decade) * 10, 1, 120, `${decade}X`),
  },
  {
    pattern: /^(?<century>\d\d)XX$/u,
    read: ({ century = '' }) => months(Number(century) * 100, 1, 1200, `${century}XX`),
  },
  {
    // No calendar of its own: a fiscal year is about the year it is named after.
    pattern: /^FY(?<year>\d{4})$/u,
    read: ({ year = '' }) => months(Number(year), 1, 12, `${year}~`),
  },
  {
    pattern: /^BC(?<year>\d{4})$/u,
    read: ({ year = '' }) => months(1 - Number(year), 1, 12, isoYear(1 - Number(year))),
  },
];

/** Where a TIMEX3 value lies on the calendar; undefined for durations, sets and vague references. */
export function daysOf(value: string): (Days & { readonly edtf: string }) | undefined {
  const bare = value.replace(/T.*$/u, '');
  for (const { pattern, read } of FORMS) {
    const groups = pattern.exec(bare)?.groups;
    if (groups !== undefined) return read(groups);
  }
  return undefined;
}

/** The days as a range; `edtf` where the value has a form of its own. */
export const rangeOf = ({ first, last }: Days, edtf?: string): DateRange => ({
  edtf: edtf ?? (first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`),
  earliest: isoDay(first),
  latest: isoDay(last),
});

export const yearOf = (day: Day): number => civil(day).year;
