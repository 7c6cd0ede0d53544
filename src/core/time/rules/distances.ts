import type { CalendarUnit } from '../../model/timex3.ts';
import { pad } from '../calendar.ts';
import {
  AMOUNT,
  GAP,
  MONTH,
  UNITS,
  VAGUE_AMOUNT,
  WEEKDAY,
  amountOf,
  fixed,
  monthOf,
  rule,
  unitOf,
  weekdayOf,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';
import { shift, type From } from './periods-near.ts';

/** Units of the calendar that a count of any unit is read in: "a fortnight ago" is a week. */
const COUNTED: ReadonlyMap<string, readonly [CalendarUnit, number]> = new Map([
  ['second', ['day', 0]],
  ['minute', ['day', 0]],
  ['hour', ['day', 1 / 24]],
  ['day', ['day', 1]],
  ['weekend', ['week', 1]],
  ['week', ['week', 1]],
  ['fortnight', ['week', 2]],
  ['month', ['month', 1]],
  ['quarter', ['quarter', 1]],
  ['year', ['year', 1]],
  ['decade', ['decade', 1]],
  ['century', ['century', 1]],
]);

/** "half a century ago" is five decades. */
const FINER: Partial<Record<CalendarUnit, readonly [CalendarUnit, number]>> = {
  century: ['decade', 10],
  decade: ['year', 10],
  year: ['month', 12],
};

function distance(groups: Groups, sign: 1 | -1, from: From): Read | undefined {
  const { amount = '', unit = '', vague = '', half = '', halves = '' } = groups;
  const [counted, times] = COUNTED.get(unitOf(unit)) ?? [];
  if (counted === undefined || times === undefined) return undefined;
  // "years later"; "the year before" is one year.
  if (vague === '' && amount === '' && !/s$/iu.test(unit)) return undefined;
  // "Hours later" is still of the day, as far as anybody can tell.
  if ((vague !== '' || amount === '') && (sign < 0 || times >= 1))
    return { reading: fixed(sign < 0 ? 'PAST_REF' : 'FUTURE_REF') };
  const count = amountOf(amount) * times + (half + halves === '' ? 0 : times / 2);
  const [finer, parts] = FINER[counted] ?? [];
  if (!Number.isInteger(count) && finer !== undefined && parts !== undefined)
    return shift(finer, sign * Math.round(count * parts), from);
  // Less than a day later is the same day as far as anybody can tell.
  const whole = shift(counted, sign * (times < 1 ? Math.floor(count) : Math.round(count)), from);
  return unitOf(unit) === 'weekend' ? { ...whole, part: 'weekend' } : whole;
}

/** Weeks of a year. */
const WEEKS = 52.18;

/** "ten years ago this month", "a year ago today": as fine as the words after say. */
function ago(groups: Groups, { before, match }: ReadContext): Read | undefined {
  // "66 million years ago"; but "$2 million a year ago"
  if (/\b(?:m|b)illion\s$/iu.test(before) && /^\p{L}+s\s/u.test(match)) return undefined;
  const { today = '', near = '', side = '', name = '', day = '' } = groups;
  const whole = distance(groups, -1, 'published');
  if (whole?.reading.kind !== 'shift') return whole;
  const { unit, by } = whole.reading;
  const years = unit === 'decade' ? by * 10 : unit === 'year' ? by : 0;
  const night = /^tonight$/iu.test(today) && ({ type: 'TIME', time: 'TNI' } as const);
  if (today !== '' && unit === 'week') return { ...shift('day', by * 7), ...night };
  const weekday = weekdayOf(day);
  if (today + day !== '' && (years !== 0 || unit === 'month')) {
    const months = {
      ...whole.reading,
      unit: 'month',
      by: years * 12 || by,
      isToDay: true,
    } as const;
    return { reading: weekday === null ? months : { ...months, weekday }, ...night };
  }
  const on = /^n/iu.test(side) ? 1 : /^l/iu.test(side) ? -1 : 0;
  if (/^month$/iu.test(near) && years !== 0) return shift('month', years * 12 + on);
  if (/^week$/iu.test(near) && years !== 0) return shift('week', Math.round(years * WEEKS) + on);
  if (name === '' || years === 0) return whole;
  const value = `XXXX-${pad(monthOf(name))}`;
  return { reading: { kind: 'yearless', value, which: 'of-this', weekday: null, years } };
}

/** "just two weeks", "several years", "days" */
const COUNT = `\\b(?:(?:just|only|almost|nearly|about|around|barely|over|(?:more|less)${GAP}than|exactly|some)${GAP})?(?:(?:(?<amount>${AMOUNT})(?<halves>${GAP}and${GAP}a${GAP}half)?|(?<vague>${VAGUE_AMOUNT}))${GAP})?(?<unit>${UNITS})`;

/** "the first in 12 years", "the worst flood in 50 years": back from now. */
const OF_RECORD =
  /\b(?:(?:fir|la|lea|mo|wor|\p{L}{1,8}e)st|second|third|only|times?|once|record|\dth)\b[^.,;:]{0,30}\bin\s$/iu;

/** Distances in time: "two weeks ago", "a day later", "in three months". */
export const distanceRules: readonly TimexRule[] = [
  {
    // "up from $3 a year earlier", "2% above a year ago": of the period that is compared
    name: 'distance/compared',
    type: 'DATE',
    pattern: rule(
      `(?<=\\b(?:from|than|above|below|with|against|over|vs\\.?)${GAP}(?:(?:an?${GAP})?[^\\s\\d]{0,3}\\d\\S{0,12}${GAP}(?:[^\\s;]{1,14}${GAP}){0,5})?)(?:a|one)${GAP}year${GAP}(?:(?<told>earlier|before)|ago)\\b(?![-’'])`,
    ),
    read: ({ told = '' }) => shift('year', -1, told === '' ? 'published' : 'told'),
  },
  {
    name: 'distance/ago',
    type: 'DATE',
    pattern: rule(
      `${COUNT}(?<half>${GAP}and${GAP}a${GAP}half)?${GAP}ago(?:${GAP}(?:(?<today>today|tonight)|(?:on${GAP})?(?<day>${WEEKDAY})|(?<side>this|next|last)${GAP}(?:(?<near>year|month|week)|(?<name>${MONTH}))))?\\b`,
    ),
    read: ago,
  },
  {
    // "a half-century ago", "a quarter century earlier"
    name: 'distance/part-of-century',
    type: 'DATE',
    pattern: rule(
      `\\ba${GAP}(?:(?<half>half)|quarter)(?:-|${GAP})century${GAP}(?:ago|(?<told>earlier|before))\\b`,
    ),
    read: ({ half, told }) => {
      const from = told === undefined ? 'published' : 'told';
      return half === undefined ? shift('year', -25, from) : shift('decade', -5, from);
    },
  },
  {
    name: 'distance/ahead',
    type: 'DATE',
    pattern: rule(
      `\\b(?:in${GAP})?(?:(?:(?<amount>${AMOUNT})|(?<vague>${VAGUE_AMOUNT}))${GAP})?(?<unit>${UNITS})(?:['’]s?${GAP}time|${GAP}from${GAP}(?:now|today))\\b`,
    ),
    read: (groups) => distance(groups, 1, 'published'),
  },
  {
    name: 'distance/in',
    type: 'DATE',
    pattern: rule(
      `(?<=\\bin${GAP})(?<amount>${AMOUNT})${GAP}(?<unit>days|weeks?|months?|years?)\\b(?!${GAP}of\\b|['’-])`,
    ),
    read: (groups, { before, lean }) =>
      !OF_RECORD.test(before) && lean() === 'future' ? distance(groups, 1, 'published') : undefined,
  },
  {
    name: 'distance/later',
    type: 'DATE',
    pattern: rule(
      `${COUNT}(?:${GAP}(?:later|afterwards?|on(?=,)|after${GAP}that|thereafter)\\b|${GAP}after(?=\\s?[.,;]))`,
    ),
    read: (groups) => distance(groups, 1, 'told'),
  },
  {
    name: 'distance/earlier',
    type: 'DATE',
    pattern: rule(
      `${COUNT}${GAP}(?:earlier|previously|beforehand|before(?=[.,;]|${GAP}that\\b))\\b`,
    ),
    read: (groups) => distance(groups, -1, 'told'),
  },
];
