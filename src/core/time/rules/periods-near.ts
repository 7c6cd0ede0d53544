import { EVENT_NOUNS } from '../../lexicon/action-families.ts';
import type { CalendarUnit, Which } from '../../model/timex3.ts';
import {
  GAP,
  amountOf,
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
  const by = /^(?:last|latest|this past)$/u.test(word)
    ? -1
    : /^(?:next|(?:this )?coming)$/u.test(word)
      ? 1
      : 0;
  if (/weekend/iu.test(unit))
    return {
      reading: { kind: 'weekend', which: by < 0 ? 'last' : word === 'next' ? word : 'this' },
    };
  const name = calendarUnit(unit);
  // "the last quarter of 1917" is a part of that year, not of ours.
  if (name === undefined || name === 'day' || /^\s{1,8}of\s{1,8}\d/u.test(context.after))
    return undefined;
  return shift(name, by);
}

/** "the previous year", "the following day", "that month": counted from the time told before. */
function toldPeriod(
  { which = '', unit = '' }: Groups,
  { before, lean }: ReadContext,
): Read | undefined {
  const word = keyOf(which);
  const by = /previous|preceding|prior/u.test(word) ? -1 : /next|following/u.test(word) ? 1 : 0;
  if (/weekend/iu.test(unit))
    return { reading: { kind: 'weekend', which: by === 0 ? 'told' : by < 0 ? 'last' : 'next' } };
  const name = calendarUnit(unit);
  if (name === undefined) return undefined;
  // "over the previous year" is the length of time up to now, "will go within the next month" that from it.
  const isLength =
    (by < 0 && /\bover\s{1,8}$/iu.test(before)) ||
    (/\bnext$/u.test(word) && FROM_NOW.test(before) && lean() === 'future');
  if (isLength && name !== 'day') return { reading: fixed(LENGTHS[name]), type: 'DURATION' };
  return shift(name, by, 'told');
}

const FROM_NOW = /\b(?:in|over|within|during|throughout|for)\s{1,8}$/iu;

const LENGTHS: Readonly<Record<CalendarUnit, string>> = {
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P3M',
  year: 'P1Y',
  decade: 'P10Y',
  century: 'P100Y',
};

/** "The day before he had left": a sentence of its own, of what was over. */
export const HAD_DONE = `(?<=(?:^|[.;:–—]\\s{1,4}|\\b(?:and|but)${GAP})the${GAP}\\p{L}+${GAP}before)(?=${GAP}(?:he|she|it|they|we|I|(?:the|an?)${GAP}\\p{L}+)${GAP}had${GAP}(?!planned|hoped|expected|wanted|meant|to\\b|(?:been${GAP})?due))`;

const isHappening = (noun: string): boolean =>
  EVENT_NOUNS.has(noun) ||
  EVENT_NOUNS.has(noun.replace(/s$/u, '')) ||
  /^(?:fighting|violence)$/u.test(noun);

const weekend = ({ lean }: ReadContext): Which => (lean() === 'future' ? 'future' : 'past');

/** Days and periods named by their place: "today", "last week", "the following year". */
export const nearRules: readonly TimexRule[] = [
  {
    name: 'day/before-yesterday',
    type: 'DATE',
    pattern: rule(
      `\\b(?:the${GAP})?day${GAP}(?:before${GAP}yesterday|after${GAP}(?<ahead>tomorrow))\\b`,
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
    // "a week today", "two weeks from tomorrow"
    name: 'day/weeks-on',
    type: 'DATE',
    pattern: rule(
      `\\b(?<amount>a|one|two|three)${GAP}(?<unit>week|fortnight)s?${GAP}(?:from${GAP})?(?<day>today|tomorrow|tonight)\\b`,
    ),
    read: ({ amount = '', unit = '', day = '' }) => {
      const weeks = amountOf(amount) * (/^f/iu.test(unit) ? 2 : 1);
      const read = shift('day', weeks * 7 + (/w$/iu.test(day) ? 1 : 0));
      return { ...read, ...(/t$/iu.test(day) && { type: 'TIME', time: 'TNI' }) };
    },
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
      `\\b(?:(?:earlier|later|early|late)${GAP})?(?<which>this${GAP}(?:very${GAP})?|last${GAP})(?<part>morning|afternoon|evening|lunchtime|night)\\b(?!-)`,
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
      `\\b(?:the${GAP})?(?<which>this(?:${GAP}(?:past|coming))?|last|latest|next|current|(?<=\\bthe${GAP})coming)${GAP}(?:(?:calendar|financial|fiscal|school|academic|coming)${GAP})?(?<unit>${PERIOD})\\b(?!-\\p{L})`,
    ),
    read: (groups, context) => {
      const { which = '', unit = '' } = groups;
      const isQuarter = /^quarter$/iu.test(unit);
      if (/^latest$/iu.test(which) && !/^(?:week|month|quarter)$/iu.test(unit)) return undefined;
      // "the last week" and "the next year" run up to now or from it; quarters are those of the books.
      const whole = /^the\b/iu.test(context.match) && /^(?:last|next)$/iu.test(which);
      return whole && !isQuarter ? undefined : relativePeriod(groups, context);
    },
  },
  {
    name: 'period/told',
    type: 'DATE',
    pattern: rule(
      `\\b(?<which>the${GAP}(?:same|previous|preceding|prior|next|following|very${GAP}next)|that${GAP}same|that)${GAP}(?<unit>${PERIOD})\\b(?!-\\p{L}|${GAP}(?:after|before|that)\\b)`,
    ),
    read: toldPeriod,
  },
  {
    // "the day before, …", "the year after."
    name: 'period/beside-told',
    type: 'DATE',
    pattern: rule(
      `\\bthe${GAP}(?<unit>day|week|weekend|month|quarter|year|decade)${GAP}(?<which>before|earlier|after|afterwards|following)(?:(?=\\s?[.,;:)]|$|${GAP}and${GAP}(?!after|during|the|a)\\S)|${HAD_DONE})`,
    ),
    read: ({ unit = '', which = '' }, context) =>
      toldPeriod(
        { unit, which: /^(?:before|earlier)$/iu.test(which) ? 'previous' : 'following' },
        context,
      ),
  },
  {
    // "the week before last", "the month after next"
    name: 'period/two-away',
    type: 'DATE',
    pattern: rule(
      `\\bthe${GAP}(?<unit>week|weekend|month|year)${GAP}(?:before${GAP}last|after${GAP}(?<ahead>next))\\b`,
    ),
    read: ({ unit = '', ahead = '' }) => {
      const name = calendarUnit(unit) ?? 'week';
      const by = ahead === '' ? -2 : 2;
      return /weekend/iu.test(unit) ? { ...shift('week', by), part: 'weekend' } : shift(name, by);
    },
  },
  {
    // "Next day, he left": of the day told before.
    name: 'period/next-day',
    type: 'DATE',
    pattern: rule(
      `(?<=(?:^|[.,;—–])\\s{0,4})next${GAP}day\\b(?!${GAP}(?:delivery|shipping|service))`,
    ),
    read: () => shift('day', 1, 'told'),
  },
  {
    // "last season": of sport or stage, and as wide as a year.
    name: 'period/of-sport',
    type: 'DATE',
    pattern: rule(`\\b(?<which>last|this|next)${GAP}season\\b(?!['’-])`),
    read: ({ which = '' }) => ({
      ...shift('year', ['last', 'this', 'next'].indexOf(keyOf(which)) - 1),
      part: 'middle',
    }),
  },
  {
    name: 'weekend/bare',
    type: 'DATE',
    pattern: rule(
      `(?<=\\b(?:over|at|on|during|by|before|after|since|until|for|through|into)${GAP})the${GAP}(?:(?:(?:bank${GAP})?holiday|long)${GAP})?weekend\\b(?!${GAP}of\\b)`,
    ),
    read: (_, context) => ({ reading: { kind: 'weekend', which: weekend(context) } }),
  },
  {
    // "the weekend fighting", "a weekend fire"
    name: 'weekend/of-event',
    type: 'DATE',
    pattern: rule(`\\b(?:the${GAP})?weekend(?=${GAP}(?<noun>\\p{Ll}{3,20})\\b)`),
    read: ({ noun = '' }, context) =>
      isHappening(noun) ? { reading: { kind: 'weekend', which: weekend(context) } } : undefined,
  },
];
