import { FOREIGN_MONTHS } from '../../lexicon/months.ts';
import { isRealDay, pad } from '../calendar.ts';
import { GAP, YEAR, anyOf, fixed, keyOf, rule, type TimexRule } from '../rule.ts';

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
];
