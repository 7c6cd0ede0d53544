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

const inYear = (year: number, from: number, count: number, part?: string) =>
  months(year, from, count, part === undefined ? isoYear(year) : `${isoYear(year)}-${part}`);

const years = (first: number, count: number) =>
  months(first, 1, 12 * count, `${isoYear(first)}/${isoYear(first + count - 1)}`);

const days = (first: Day, last: Day) => ({ edtf: `${isoDay(first)}/${isoDay(last)}`, first, last });

/** TIMEX3 season: its EDTF number, its first month. Seasons are three whole months. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [21, 3],
  SU: [22, 6],
  FA: [23, 9],
  WI: [24, 12],
};

const YEAR = '(?<year>\\d{4}|BC\\d{4})';
const form = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');

/** 241 BC is year -240. */
const numberOf = (year = ''): number =>
  year.startsWith('BC') ? 1 - Number(year.slice(2)) : Number(year);

/** The forms of TIMEX3 values that are places on the calendar. Each reads its own pattern. */
const FORMS: readonly Form[] = [
  {
    pattern: form(`${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)`),
    read: ({ year, month = '', day = '' }) => {
      const first = parseDay(`${isoYear(numberOf(year))}-${month}-${day}`);
      return first === undefined ? undefined : { edtf: isoDay(first), first, last: first };
    },
  },
  {
    pattern: form(`${YEAR}-(?<month>\\d\\d)`),
    read: ({ year, month = '' }) => inYear(numberOf(year), Number(month), 1, month),
  },
  { pattern: form(YEAR), read: ({ year }) => inYear(numberOf(year), 1, 12) },
  {
    pattern: form(`${YEAR}-(?<code>SP|SU|FA|WI)`),
    read: ({ year, code = '' }) => {
      const [number = 0, first = 0] = SEASONS[code] ?? [];
      return inYear(numberOf(year), first, 3, String(number));
    },
  },
  {
    pattern: form(`${YEAR}-Q(?<quarter>[1-4])`),
    read: ({ year, quarter = '' }) =>
      inYear(numberOf(year), Number(quarter) * 3 - 2, 3, String(32 + Number(quarter))),
  },
  {
    pattern: form(`${YEAR}-H(?<half>[12])`),
    read: ({ year, half = '' }) =>
      inYear(numberOf(year), Number(half) * 6 - 5, 6, String(39 + Number(half))),
  },
  {
    pattern: form(`${YEAR}-W(?<week>\\d\\d)(?<weekend>-WE)?`),
    read: ({ year, week = '', weekend = '' }) => {
      const monday = dayOfWeek(numberOf(year), Number(week));
      return days(weekend === '' ? monday : monday + 5, monday + 6);
    },
  },
  {
    pattern: form('(?<decade>\\d{3})X'),
    read: ({ decade = '' }) => months(Number(decade) * 10, 1, 120, `${decade}X`),
  },
  {
    pattern: form('(?<century>\\d\\d)XX'),
    read: ({ century = '' }) => months(Number(century) * 100, 1, 1200, `${century}XX`),
  },
  {
    // Before our era both count backwards: BC048 are 489 to 480 BC, BC03 is the fourth century BC.
    pattern: form('BC(?<decade>\\d{3})'),
    read: ({ decade = '' }) => years(-Number(decade) * 10 - 8, 10),
  },
  {
    pattern: form('BC(?<century>\\d\\d)'),
    read: ({ century = '' }) => years(-Number(century) * 100 - 99, 100),
  },
  {
    // No calendar of its own: a fiscal year is about the year it is named after.
    pattern: form('FY(?<year>\\d{4})(?:-[QH]\\d)?'),
    read: ({ year = '' }) => months(Number(year), 1, 12, `${year}~`),
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
