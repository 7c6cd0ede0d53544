import { ORDINAL_WORDS } from '../../lexicon/number-words.ts';
import { daysInMonth, isoDay, pad } from '../calendar.ts';
import { movingDay, movingRow, nthWeekday } from '../moving-days.ts';
import {
  GAP,
  MONTH,
  WEEKDAY,
  anyOf,
  fixed,
  isCapitalised,
  keyOf,
  monthOf,
  rule,
  weekdayOf,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';
import { asWhich, ofWhich } from '../which.ts';
import { OF_YEAR, inYear } from './in-year.ts';

const ORDINAL = `(?:${anyOf(ORDINAL_WORDS.keys())})`;

/** February ends on the 28th, but where a leap year is said. */
function nthOfMonth(groups: Groups, context: ReadContext): Read | undefined {
  const { nth = '', ordinal = '', month = '', year = '' } = groups;
  const isLast = /^(?:last|final)$/iu.test(nth);
  const said = /^\d{4}$/u.test(year) ? Number(year) : COMMON;
  const day = isLast ? daysInMonth(said, monthOf(month)) : ORDINAL_WORDS.get(keyOf(ordinal || nth));
  if (day === undefined || !isCapitalised(month)) return undefined;
  return { reading: inYear(`XXXX-${pad(monthOf(month))}-${pad(day)}`, groups, context.lean) };
}

/** A year without a leap day. */
const COMMON = 2001;

const NTH: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', -1],
  ['final', -1],
]);

function nthWeekdayOf(groups: Groups, context: ReadContext): Read | undefined {
  const { nth = '', weekday = '', month = '' } = groups;
  const day = weekdayOf(weekday);
  if (day === null || !isCapitalised(month)) return undefined;
  const name = nthWeekday(NTH.get(keyOf(nth)) ?? 1, day, monthOf(month));
  const row = movingRow(name);
  const of = inYear('XXXX', groups, context.lean);
  if (of.kind === 'yearless') return { reading: { kind: 'moving', name, which: of.which } };
  return of.kind === 'fixed' && row !== undefined
    ? { reading: fixed(isoDay(movingDay(row, Number(of.value)))) }
    : undefined;
}

const CLOSES_LIST = `${GAP}(?:in|at|for|to|on|when|and|the|by|as)\\b(?!${GAP}\\d)`;
const LISTED_BEFORE = new RegExp(
  `(?<month>${MONTH})${GAP}\\d{1,2}(?<more>(?:,${GAP}\\d{1,2}){0,4})(?:(?<comma>,)|,?${GAP}(?:and|or))${GAP}$`,
  'iu',
);
/** What goes on with the list: behind "On June 6, 13" nobody knows what is counted. */
const GOES_ON = /^,?\s+(?:(?:and|or)\s+)?\d/u;

function dayListed({ day = '' }: Groups, { before, after, lean }: ReadContext): Read | undefined {
  const { month, more, comma } = LISTED_BEFORE.exec(before)?.groups ?? {};
  // Of two the row of pairs has told both.
  if (month === undefined || !isCapitalised(month)) return undefined;
  if (more === '' && comma !== undefined && !GOES_ON.test(after)) return undefined;
  const value = `XXXX-${pad(monthOf(month))}-${pad(Number(day))}`;
  return { reading: { kind: 'yearless', value, which: asWhich(lean()), weekday: null } };
}

/** Days by their number in a month: of the month that is told or running, or of one named after. */
export const dayOfMonthRules: readonly TimexRule[] = [
  {
    // "On the 5th, he sailed": of the month that is told or running.
    name: 'date/day-of-month',
    type: 'DATE',
    pattern: rule(
      `(?<=\\b(?:on|by|until|since|(?:morning|afternoon|evening|night)${GAP}of|(?:scheduled|set|planned|slated|due|called|fixed)${GAP}for)${GAP})the${GAP}(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)(?=\\s?[.,;]|$|${GAP}(?:he|she|it|they|we|and|when|after|at|the)\\b(?!${GAP}(?:floor|street|avenue|hole|day|anniversary)))`,
    ),
    read: ({ day = '' }, { lean }) => ({
      reading: {
        kind: 'yearless',
        value: `XXXX-XX-${pad(Number(day))}`,
        which: lean() === 'future' ? 'future' : 'past',
        weekday: null,
      },
    }),
  },
  {
    // "Friday the 13th": the last one that fell on that day of the week, or the next.
    name: 'date/weekday-the-day',
    type: 'DATE',
    pattern: rule(
      `\\b(?:(?:last|next|this)${GAP})?(?<weekday>${WEEKDAY}),?${GAP}the${GAP}(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)(?!${GAP}(?:of\\b|${MONTH}|floor|hole|day|time|century))`,
    ),
    read: ({ day = '', weekday = '' }, { lean }) => ({
      reading: {
        kind: 'yearless',
        value: `XXXX-XX-${pad(Number(day))}`,
        which: lean() === 'future' ? 'future' : 'past',
        weekday: weekdayOf(weekday),
      },
    }),
  },
  {
    // "on Saturday 17", "from Monday 4 to Friday 8": the nearest; "on Saturday 17 people" counts.
    name: 'date/weekday-the-day',
    type: 'DATE',
    pattern: rule(
      `(?:(?<=\\b(?:on|by|until|till|since|from|to|before|after|for|and)${GAP})|\\b(?:this|next|last)${GAP})(?<weekday>${WEEKDAY})${GAP}(?<day>0?[1-9]|[12]\\d|3[01])(?=\\s?[.,;:)](?!\\d)|\\s?$|${GAP}(?:at|in|on|near|for|when|with|by|until|till|from|as|the|that|after|before|he|she|it|they|we)\\b|${GAP}(?:to|and)\\b(?!${GAP}\\d))`,
    ),
    read: ({ day = '', weekday = '' }) => ({
      reading: {
        kind: 'yearless',
        value: `XXXX-XX-${pad(Number(day))}`,
        which: 'near',
        weekday: weekdayOf(weekday),
      },
    }),
  },
  {
    // "the fifteenth of this month", "the 3rd of next month", "day 8 of that month"
    name: 'date/day-of-this-month',
    type: 'DATE',
    pattern: rule(
      `\\b(?:the${GAP}(?<day>(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)|${ORDINAL})${GAP}(?:day${GAP})?|(?:the${GAP})?day${GAP}(?<number>0?[1-9]|[12]\\d|3[01])${GAP})of${GAP}(?<which>this|last|next|that|the${GAP}same)${GAP}month\\b`,
    ),
    read: ({ day = '', number = '', which = '' }) => ({
      reading: {
        kind: 'yearless',
        value: `XXXX-XX-${pad(ORDINAL_WORDS.get(keyOf(day)) ?? Number.parseInt(day || number, 10))}`,
        which: ofWhich(which),
        weekday: null,
      },
    }),
  },
  {
    // "your letter of the 3rd inst.", "on the 28th ult.": of this month, of the last, of the next
    name: 'date/instant',
    type: 'DATE',
    pattern: rule(
      `\\b(?:the${GAP})?(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|d)${GAP}(?:(?<instant>inst(?:ant\\b(?!${GAP}(?:replay|win|hit|classic))|\\.))|(?<last>ult(?:imo\\b|\\.))|prox(?:imo\\b|\\.))`,
    ),
    read: ({ day = '', instant, last }) => ({
      reading: {
        kind: 'yearless',
        value: `XXXX-XX-${pad(Number(day))}`,
        which: instant !== undefined ? 'of-this' : last !== undefined ? 'of-last' : 'of-next',
        weekday: null,
      },
    }),
  },
  {
    // "the last day of January", "the fifteenth of May 1998"
    name: 'date/nth-of-month',
    type: 'DATE',
    pattern: rule(
      `\\bthe${GAP}(?:(?<nth>first|last|final)${GAP}day|(?<ordinal>${ORDINAL})(?:${GAP}day)?)${GAP}of${GAP}(?<month>${MONTH})${OF_YEAR}?(?!['’]s)`,
    ),
    read: nthOfMonth,
  },
  {
    // "February twenty-fifth", as it is spoken
    name: 'date/month-nth',
    type: 'DATE',
    pattern: rule(
      `\\b(?<month>${MONTH})${GAP}(?:the${GAP})?(?<ordinal>${ORDINAL})(?:${OF_YEAR}|(?=\\s?[.,;]|$|${GAP}(?:in|at|for|when|and|after|before|because|through|to|came|the|he|she|it|they|we|eighteen|nineteen|two${GAP}thousand)\\b))`,
    ),
    read: nthOfMonth,
  },
  {
    // "on June 6, 13 and 20": those behind the first
    name: 'date/days-listed',
    type: 'DATE',
    pattern: rule(
      `(?<=\\d(?:,|,?${GAP}(?:and|or))${GAP})(?<day>[1-9]|[12]\\d|3[01])(?=,${GAP}\\d{1,2}(?:,|${GAP}(?:and|or)${GAP}\\d)|,?${GAP}(?:and|or)${GAP}\\d{1,2}(?:\\s?[.,;)]|$|${CLOSES_LIST})|\\s?[.;)](?!\\d)|,\\D|$|${CLOSES_LIST})`,
    ),
    read: dayListed,
  },
  {
    // "payable April one", as wires spell the first
    name: 'date/month-one',
    type: 'DATE',
    pattern: rule(
      `(?<=\\b(?:on|by|pay|payable|payment|effective|record|from|until|since|after|before|to|due)${GAP})(?<month>${MONTH})${GAP}one\\b(?!-|${GAP}(?:of|by|hundred|thousand|million|billion|year|day|more)\\b)`,
    ),
    read: (groups, context) => nthOfMonth({ ...groups, ordinal: 'first' }, context),
  },
  {
    // "the first Tuesday in November"
    name: 'date/nth-weekday',
    type: 'DATE',
    pattern: rule(
      `\\b(?:the${GAP})?(?<nth>${anyOf(NTH.keys())})${GAP}(?<weekday>${WEEKDAY})${GAP}(?:of|in)${GAP}(?<month>${MONTH})${OF_YEAR}?`,
    ),
    read: nthWeekdayOf,
  },
];
