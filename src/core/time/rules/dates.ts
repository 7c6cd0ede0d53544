import { EVENT_DAYS } from '../../lexicon/event-days.ts';
import type { Which } from '../../model/timex3.ts';
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
import { asWhich, WHICH_WORDS, whichOf } from '../which.ts';
import { COUNTED, LINK, OF_YEAR, inYear, isCount, pairOf } from './in-year.ts';

/** Not "Easter Monday, 24 April": the name of a day is told by itself. */
const WEEKDAY_BEFORE = `(?:(?<!\\b(?:Easter|Whit|Good|Shrove|Ash|Palm|Maundy|Holy|Black)${GAP})(?<weekday>${ANY_WEEKDAY}),?${GAP}(?:the${GAP})?)?`;
/** A day that a dash, a full stop or another day may follow. */
const OPEN_DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|d)?(?![\\d%,]|:\\d)';
const dayNumber = (text = ''): number => Number.parseInt(text, 10);

/** "XXXX-03-05"; 2000 is a leap year: 29 February is a day of some year. */
function dayOfMonth(month: string, day: string): string | undefined {
  const [m, d] = [monthOf(month), dayNumber(day)];
  return isMonthName(month) && isRealDay(2000, m, d) ? `XXXX-${pad(m)}-${pad(d)}` : undefined;
}

function monthDay(groups: Groups, context: ReadContext): Read | undefined {
  const { month = '', day = '', weekday = '', which = '' } = groups;
  if (
    /\d$/u.test(context.match) &&
    month === context.match.slice(0, month.length) &&
    isCount(context)
  )
    return undefined;
  const value = dayOfMonth(month, day);
  const lean = (): Which => whichOf(which) ?? asWhich(context.lean());
  return value === undefined
    ? undefined
    : { reading: inYear(value, groups, lean, weekdayOf(weekday)) };
}

/** "March 3-5, 2021", "5 and 6 June": two days, of which one may leave its month to the other. */
function twoDays(groups: Groups, context: ReadContext): Read | undefined {
  const { month = '', day = '', lastmonth = '', lastday = '' } = groups;
  const from = dayOfMonth(month || lastmonth, day);
  const to = dayOfMonth(lastmonth || month, lastday);
  return from === undefined || to === undefined
    ? undefined
    : pairOf(from, to, groups, context, context.lean);
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

/** "on 28/11", "UPDATE 7/21: …": where only one of the two can be the month. */
export function figures(
  { first = '', second = '' }: Groups,
  context: ReadContext,
): Read | undefined {
  const [a, b] = [Number(first), Number(second)];
  const [day, month] = a > 12 ? [a, b] : [b, a];
  const { before, after } = context;
  const isScore = /\b(?:wickets?|innings|overs|runs|stumps|bowled|odds|watch)\b/iu;
  if (month > 12 || !isRealDay(2000, month, day) || `${first}/${second}` === '24/7')
    return undefined;
  if (isScore.test(before) || isScore.test(after)) return undefined;
  const value = `XXXX-${pad(month)}-${pad(day)}`;
  return { reading: { kind: 'yearless', value, which: asWhich(context.lean()), weekday: null } };
}

/** "the Sept. 11 attacks": the year is in the name. */
function eventDay({ month = '', day = '', noun = '' }: Groups): Read | undefined {
  const key = `${pad(monthOf(month))}-${pad(dayNumber(day))}`;
  const row = EVENT_DAYS.find((each) => each.day === key);
  const isNamed = row?.nouns.split('|').includes(noun.toLowerCase()) ?? false;
  return row === undefined || !isNamed ? undefined : { reading: fixed(`${row.year}-${key}`) };
}

/** What stands before a day in figures: "on 28/11", "UPDATE (7/21): …". */
export const LEADS_TO_FIGURES =
  '\\b(?:on|until|till|since|dated|den|update|updated|edit|edited):?\\s\\(?';

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
    name: 'date/figures',
    type: 'DATE',
    pattern: rule(
      `(?<=${LEADS_TO_FIGURES})(?<first>\\d{1,2})/(?<second>\\d{1,2})(?![\\d/%\\p{L}-]|[.,:]\\d)`,
    ),
    read: figures,
  },
  {
    name: 'date/month-day-range',
    type: 'DATE',
    pattern: rule(
      `\\b(?<first>(?<month>${MONTH})${GAP}(?<day>${OPEN_DAY}))${LINK}(?<last>(?:(?<lastmonth>${MONTH})${GAP})?(?<lastday>${DAY})(?!${GAP}${COUNTED})${OF_YEAR}?)`,
    ),
    read: twoDays,
  },
  {
    name: 'date/day-month-range',
    type: 'DATE',
    pattern: rule(
      `(?<![\\d.,/:$£€-])\\b(?<first>(?<day>${OPEN_DAY})(?:${GAP}(?<month>${MONTH}))?)${LINK}(?<last>(?<lastday>${OPEN_DAY})${GAP}(?:of${GAP})?(?<lastmonth>${MONTH})${OF_YEAR}?)`,
    ),
    read: twoDays,
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
      `\\b(?:(?<which>${WHICH_WORDS})${GAP})?${WEEKDAY_BEFORE}(?<month>${MONTH})(?:${GAP}(?:the${GAP})?|-)(?<day>${DAY})${OF_YEAR}?`,
    ),
    read: monthDay,
  },
  {
    name: 'date/day-month',
    type: 'DATE',
    pattern: rule(
      `(?<![\\d.,/:$£€-])\\b${WEEKDAY_BEFORE}(?:the${GAP}(?=\\d{1,2}[snrtd]))?(?<day>${OPEN_DAY})(?:\\.?${GAP}(?:of${GAP})?|-)(?<month>${MONTH})(?:-(?<dashedyear>${YEAR})|${OF_YEAR})?(?!${GAP}\\d{1,2},?${GAP}(?:19|20)\\d\\d)`,
    ),
    read: (groups, context) =>
      monthDay({ ...groups, year: groups['year'] || groups['dashedyear'] || '' }, context),
  },
];
