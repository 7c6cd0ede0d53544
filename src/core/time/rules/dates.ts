import { EVENT_DAYS } from '../../lexicon/event-days.ts';
import type { Reading, Which } from '../../model/timex3.ts';
import { ofWhich } from '../which.ts';
import { isoYear, isRealDay, pad } from '../calendar.ts';
import {
  ANY_WEEKDAY,
  DAY,
  GAP,
  MONTH,
  YEAR,
  fixed,
  isMonthName,
  monthOf,
  rule,
  weekdayOf,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';

const WEEKDAY_BEFORE = `(?:(?<weekday>${ANY_WEEKDAY}),?${GAP}(?:the${GAP})?)?`;
/** A day that a dash, a full stop or another day may follow. */
const OPEN_DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d:%,])';
const DASH = '\\s?[-–—]\\s?';
const TO = `(?:${DASH}|${GAP}(?:to|and|or|through|until)${GAP})`;
/** "last year" behind a date that names none. */
const WHICH_YEAR = `(?:,?${GAP}(?:of${GAP})?(?<whichyear>(?:this|last|next|that|the${GAP}same|the${GAP}(?:previous|following))${GAP}year)\\b)?`;
const SAID_YEAR = `(?:(?:,?${GAP}|,)(?<year>${YEAR}))`;

const dayNumber = (text = ''): number => Number.parseInt(text, 10);

function monthDay(groups: Groups, context: ReadContext): Read | undefined {
  const {
    month = '',
    day = '',
    weekday = '',
    firstmonth = '',
    lastmonth = '',
    lastday = '',
  } = groups;
  if (!isMonthName(month)) return undefined;
  const first = [monthOf(firstmonth || month), dayNumber(day)] as const;
  // 2000 is a leap year: 29 February is a day of some year.
  if (!isRealDay(2000, ...first)) return undefined;
  const from = `XXXX-${pad(first[0])}-${pad(first[1])}`;
  const to =
    lastday === '' ? '' : `/XXXX-${pad(monthOf(lastmonth || month))}-${pad(dayNumber(lastday))}`;
  return { reading: inYear(from + to, groups, context.lean, weekdayOf(weekday)) };
}

/** Fills in the year that is said, or leaves it for the article's own date to tell. */
export function inYear(
  value: string,
  { year = '', whichyear = '' }: Groups,
  lean: () => Which,
  weekday: number | null = null,
): Reading {
  if (year !== '') return fixed(value.replaceAll('XXXX', isoYear(Number(year))));
  const [word = ''] = /this|last|next|that|same|previous|following/iu.exec(whichyear) ?? [];
  if (word !== '') return { kind: 'yearless', value, which: ofWhich(word), weekday };
  return { kind: 'yearless', value, which: lean(), weekday };
}

function iso({ year = '', month = '', day = '', time = '' }: Groups): Read | undefined {
  if (!isRealDay(Number(year), Number(month), Number(day))) return undefined;
  const value = fixed(`${year}-${pad(Number(month))}-${pad(Number(day))}`);
  return time === '' ? { reading: value } : { reading: value, type: 'TIME', time: `T${time}` };
}

/** "12/03/2019": the order is left open where both are days of the calendar. */
function numeric({ first = '', second = '', year = '', mark = '' }: Groups): Read | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (year.length === 2 && mark !== '/') return undefined;
  const y = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  const days = [
    [a, b],
    [b, a],
  ].flatMap(([m = 0, d = 0]) => (isRealDay(y, m, d) ? [`${isoYear(y)}-${pad(m)}-${pad(d)}`] : []));
  const [one, other = one] = days;
  if (one === undefined || other === undefined) return undefined;
  if (one === other) return { reading: fixed(one) };
  // Full stops are only written between day and month where the day comes first.
  if (mark === '.') return { reading: fixed(other) };
  return { reading: { kind: 'either', values: [one, other] } };
}

/** "the Sept. 11 attacks": the year is in the name. */
function eventDay({ month = '', day = '', noun = '' }: Groups): Read | undefined {
  const key = `${pad(monthOf(month))}-${pad(dayNumber(day))}`;
  const row = EVENT_DAYS.find((each) => each.day === key);
  const isNamed = row?.nouns.split('|').includes(noun.toLowerCase()) ?? false;
  return row === undefined || !isNamed ? undefined : { reading: fixed(`${row.year}-${key}`) };
}

/** Dates that name at least a month and a day. */
export const dateRules: readonly TimexRule[] = [
  {
    name: 'date/iso',
    type: 'DATE',
    pattern: rule(
      '(?<![\\d/.-])(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d|[-/]\\d)(?:[T ](?<time>[0-2]\\d:[0-5]\\d)(?::\\d\\d)?(?:\\.\\d{1,6})?(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
    ),
    read: iso,
  },
  {
    name: 'date/numeric',
    type: 'DATE',
    pattern: rule(
      '(?<![\\d/.$£€-])(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})(?!\\d|[-/.]\\d)',
    ),
    read: numeric,
  },
  {
    name: 'date/month-day-range',
    type: 'DATE',
    pattern: rule(
      `\\b(?<month>${MONTH})${GAP}(?<day>${OPEN_DAY})(?:${TO}|${DASH}(?<lastmonth>${MONTH})${GAP})(?<lastday>${DAY})(?:${SAID_YEAR}|${WHICH_YEAR})`,
    ),
    read: monthDay,
  },
  {
    name: 'date/day-month-range',
    type: 'DATE',
    pattern: rule(
      `\\b(?<day>${OPEN_DAY})(?:${TO}|${GAP}(?<firstmonth>${MONTH})${DASH})(?<lastday>${OPEN_DAY})${GAP}(?:of${GAP})?(?<month>${MONTH})(?:${SAID_YEAR}|${WHICH_YEAR})`,
    ),
    read: monthDay,
  },
  {
    name: 'date/event-day',
    type: 'DATE',
    pattern: rule(
      `\\b(?<month>${MONTH})${GAP}(?<day>${DAY})(?=,?${GAP}(?:(?:20\\d\\d|terror|terrorist|Capitol|London),?${GAP})?(?<noun>${EVENT_DAYS.map(({ nouns }) => nouns).join('|')})\\b)`,
    ),
    read: eventDay,
  },
  {
    name: 'date/month-day',
    type: 'DATE',
    pattern: rule(
      `\\b${WEEKDAY_BEFORE}(?<month>${MONTH})(?:${GAP}(?:the${GAP})?|-)(?<day>${DAY})(?:${SAID_YEAR}|${WHICH_YEAR})`,
    ),
    read: monthDay,
  },
  {
    name: 'date/day-month',
    type: 'DATE',
    pattern: rule(
      `(?<![\\d.,/:$£€-])\\b${WEEKDAY_BEFORE}(?:the${GAP}(?=\\d{1,2}[snrt]))?(?<day>${OPEN_DAY})(?:\\.?${GAP}(?:of${GAP})?|-)(?<month>${MONTH})(?:-(?<year>${YEAR})|${SAID_YEAR.replace('<year>', '<yearafter>')}|${WHICH_YEAR})`,
    ),
    read: (groups, context) =>
      monthDay({ ...groups, year: groups['year'] || groups['yearafter'] || '' }, context),
  },
];
