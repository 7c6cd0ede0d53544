import { FOREIGN_MONTHS } from '../../lexicon/months.ts';
import { isRealDay, pad } from '../calendar.ts';
import { GAP, YEAR, anyOf, fixed, keyOf, rule, type Read, type TimexRule } from '../rule.ts';

const year4 = (year: string): number => Number(year) + (Number(year) < 70 ? 2000 : 1900);

function shortDate(day: string, month: string, year: string): Read | undefined {
  const date = [year4(year), Number(month), Number(day)] as const;
  return isRealDay(...date)
    ? { reading: fixed(`${date[0]}-${pad(date[1])}-${pad(date[2])}`) }
    : undefined;
}

/** Dates that only stamps have: pages in other languages keep theirs when the text is translated. */
export const stampRules: readonly TimexRule[] = [
  {
    name: 'date/foreign',
    type: 'DATE',
    pattern: rule(
      `(?<![\\d.,:])(?<day>[0-3]?\\d)(?:er|º|\\.)?${GAP}(?:de${GAP})?(?<month>${anyOf(FOREIGN_MONTHS.keys())})(?:${GAP}del?)?${GAP}(?<year>${YEAR})`,
    ),
    read: ({ day = '', month = '', year = '' }) => {
      const number = FOREIGN_MONTHS.get(keyOf(month)) ?? 0;
      return isRealDay(Number(year), number, Number(day))
        ? { reading: fixed(`${year}-${pad(number)}-${pad(Number(day))}`) }
        : undefined;
    },
  },
  {
    name: 'date/short',
    type: 'DATE',
    pattern: rule(
      '(?<![\\d.,:])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{2})(?![.:]?\\d)',
    ),
    read: ({ day = '', month = '', year = '' }) =>
      shortDate(day, month, year) ?? shortDate(month, day, year),
  },
  {
    // "AP-NY-09-12-87 2114EDT": agencies close a story with the day it was sent.
    name: 'date/wire',
    type: 'DATE',
    pattern: rule(
      '(?<=\\b[A-Z]{2,4}-[A-Z]{2,3}-)(?<month>\\d\\d)-(?<day>\\d\\d)-(?<year>\\d\\d)(?=\\s\\d{4})',
    ),
    read: ({ day = '', month = '', year = '' }) => shortDate(day, month, year),
  },
];
