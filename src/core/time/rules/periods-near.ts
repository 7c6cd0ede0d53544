import type { CalendarUnit, Part, Which } from '../../model/timex3.ts';
import {
  GAP,
  calendarUnit,
  fixed,
  keyOf,
  rule,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';

export type From = 'published' | 'told' | 'near';

const PERIOD = '(?:day|weekend|week|month|quarter|year|decade|century)';

export const shift = (unit: CalendarUnit, by: number, from: From = 'published'): Read => ({
  reading: { kind: 'shift', unit, by, from },
});

/** "this week", "last year", "next month"; days of that kind are words of their own. */
function relativePeriod({ which = '', unit = '' }: Groups, context: ReadContext): Read | undefined {
  const word = keyOf(which);
  const by = word === 'last' ? -1 : word === 'next' ? 1 : 0;
  if (/weekend/iu.test(unit))
    return { reading: { kind: 'weekend', which: by < 0 ? 'last' : by > 0 ? 'next' : 'this' } };
  const name = calendarUnit(unit);
  // "the last quarter of 1917" is a part of that year, not of ours.
  if (name === undefined || name === 'day' || /^\s{1,8}of\s{1,8}\d/u.test(context.after))
    return undefined;
  return shift(name, by);
}

/** "the previous year", "the following day", "that month": counted from the time told before. */
function toldPeriod({ which = '', unit = '' }: Groups, { before }: ReadContext): Read | undefined {
  const word = keyOf(which);
  const by = /previous|preceding|prior/u.test(word) ? -1 : /next|following/u.test(word) ? 1 : 0;
  if (/weekend/iu.test(unit))
    return { reading: { kind: 'weekend', which: by === 0 ? 'told' : by < 0 ? 'last' : 'next' } };
  const name = calendarUnit(unit);
  if (name === undefined) return undefined;
  // "over the previous year" is the length of time up to now.
  if (by < 0 && name !== 'day' && /\bover\s{1,8}$/iu.test(before))
    return { reading: fixed(LENGTHS[name]), type: 'DURATION' };
  return shift(name, by, 'told');
}

const LENGTHS: Readonly<Record<CalendarUnit, string>> = {
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P3M',
  year: 'P1Y',
  decade: 'P10Y',
  century: 'P100Y',
};

const weekend = ({ lean }: ReadContext): Which => (lean() === 'future' ? 'future' : 'past');

/** "early" and "late" are no parts: how much of a year they mean, nobody says. */
const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^(?:the\s+)?week\b/iu, 'week'],
  [/begin|start|turn|first|opening/iu, 'start'],
  [/mid/iu, 'middle'],
  [/end|clos|last|final|dying/iu, 'end'],
];

export const partOf = (words: string): Part | undefined =>
  PARTS.find(([pattern]) => pattern.test(words))?.[1];

/** Days and periods named by their place: "today", "last week", "the following year". */
export const nearRules: readonly TimexRule[] = [
  {
    name: 'day/before-yesterday',
    type: 'DATE',
    pattern: rule(
      `\\bthe${GAP}day${GAP}(?:before${GAP}yesterday|after${GAP}(?<ahead>tomorrow))\\b`,
    ),
    read: ({ ahead = '' }) => shift('day', ahead === '' ? -2 : 2),
  },
  {
    name: 'day/today',
    type: 'DATE',
    pattern: rule(`\\b(?:earlier${GAP}|later${GAP})?(?<day>today|yesterday|tomorrow)\\b`),
    read: ({ day = '' }) =>
      shift('day', ['yesterday', 'today', 'tomorrow'].indexOf(keyOf(day)) - 1),
  },
  {
    name: 'day/tonight',
    type: 'TIME',
    pattern: rule('\\btonight\\b'),
    read: () => ({ ...shift('day', 0), time: 'TNI' }),
  },
  {
    name: 'day/this-morning',
    type: 'TIME',
    pattern: rule(
      `\\b(?:(?:earlier|later)${GAP})?(?<which>this${GAP}(?:very${GAP})?|last${GAP})(?<part>morning|afternoon|evening|lunchtime|night)\\b`,
    ),
    read: ({ which = '', part = '' }) => {
      const codes: Readonly<Record<string, string>> = {
        morning: 'TMO',
        afternoon: 'TAF',
        evening: 'TEV',
        lunchtime: 'TMI',
        night: 'TNI',
      };
      const isLast = keyOf(which).startsWith('last');
      if (isLast && !/night|evening/iu.test(part)) return undefined;
      return { ...shift('day', isLast ? -1 : 0), time: codes[part.toLowerCase()] ?? 'TNI' };
    },
  },
  {
    name: 'period/relative',
    type: 'DATE',
    pattern: rule(
      `\\b(?:the${GAP})?(?<which>this|last|next|current)${GAP}(?:(?:calendar|financial|fiscal|school|academic|coming)${GAP})?(?<unit>${PERIOD})\\b(?!-\\p{L})`,
    ),
    read: (groups, context) => {
      // "the last week" and "the next year" run up to now or from it.
      const whole = /^the\b/iu.test(context.match) && /last|next/iu.test(groups['which'] ?? '');
      return whole ? undefined : relativePeriod(groups, context);
    },
  },
  {
    name: 'period/told',
    type: 'DATE',
    pattern: rule(
      `\\b(?<which>(?:the|that)${GAP}(?:same|previous|preceding|prior|next|following|very${GAP}next)|that)${GAP}(?<unit>${PERIOD})\\b(?!${GAP}(?:after|before|that|when)\\b)`,
    ),
    read: toldPeriod,
  },
  {
    name: 'period/part-of-this',
    type: 'DATE',
    pattern: rule(
      `\\b(?:(?:earlier|later|late|early|at${GAP}some${GAP}point)${GAP}(?:in|on)${GAP}|the${GAP}(?:very${GAP})?(?<part>beginning|start|middle|end|close|turn)${GAP}of${GAP})the${GAP}(?<unit>day|week|month|year|decade|century)\\b(?!${GAP}(?:of|when|that)\\b)`,
    ),
    read: ({ part = '', unit = '' }) => {
      const name = calendarUnit(unit);
      const which = partOf(part);
      return name && { ...shift(name, 0, 'near'), ...(which && { part: which }) };
    },
  },
  {
    name: 'weekend/bare',
    type: 'DATE',
    pattern: rule(
      `(?<=\\b(?:over|at|on|during|by|before|after|since|until)${GAP})the${GAP}weekend\\b(?!${GAP}of\\b)`,
    ),
    read: (_, context) => ({ reading: { kind: 'weekend', which: weekend(context) } }),
  },
];
