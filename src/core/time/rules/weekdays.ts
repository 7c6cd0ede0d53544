import { GAP, WEEKDAY, isCapitalised, rule, weekdayOf, type TimexRule } from '../rule.ts';
import { WHICH_WORDS, ofWhich, pastUnlessAhead, whichOf } from '../which.ts';

const isNamed = (day: string): boolean => isCapitalised(day);

export const weekdayRules: readonly TimexRule[] = [
  {
    name: 'weekday/relative',
    type: 'DATE',
    pattern: rule(`\\b(?<which>${WHICH_WORDS})${GAP}(?<day>${WEEKDAY})`),
    read: ({ which = '', day = '' }) => {
      const weekday = weekdayOf(day);
      const meant = whichOf(which) ?? 'told';
      return weekday === null || !isNamed(day)
        ? undefined
        : { reading: { kind: 'weekday', weekday, which: meant } };
    },
  },
  {
    name: 'weekday/of-week',
    type: 'DATE',
    pattern: rule(`\\b(?<day>${WEEKDAY})${GAP}(?:of${GAP})?(?<which>last|next|this)${GAP}week\\b`),
    read: ({ which = '', day = '' }) => {
      const weekday = weekdayOf(day);
      if (weekday === null) return undefined;
      const meant = ofWhich(which);
      return { reading: { kind: 'weekday', weekday, which: meant } };
    },
  },
  {
    name: 'weekday/bare',
    type: 'DATE',
    pattern: rule(`(?<![\\p{L}\\d-])(?<day>${WEEKDAY})(?!s\\b|-\\p{L}|\\p{L})`),
    read: ({ day = '' }, context) => {
      const weekday = weekdayOf(day);
      return weekday === null || !isNamed(day)
        ? undefined
        : { reading: { kind: 'weekday', weekday, which: pastUnlessAhead(context) } };
    },
  },
];
