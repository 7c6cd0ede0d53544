import type { Published } from '../model/article.ts';
import type { FoundTimex, Reading, Which } from '../model/timex3.ts';
import { A_YEAR_BACK } from './in-quarters.ts';
import { FINE_ENOUGH, type Anchor, type ToldAnchor } from './anchors.ts';
import { parseDay, type Day } from './calendar.ts';
import { daysOf, yearOf, type Days } from './days-of-value.ts';
import { readAgainst } from './read-against.ts';

/** A rule for weekdays that go on from the day told before. */
export const ONWARD = 'weekday/the';

/** "She died on 5 May 1944. … In 1904 her first show opened; it closed a week later": not in 1944. */
export function isLeft(
  { day, sentence: before }: Anchor,
  last: Anchor | undefined,
  sentence: number,
): boolean {
  if (last?.sentence !== sentence || before === sentence) return false;
  return day < last.day || day >= last.day + last.length;
}

/**
 * "She said on Monday … Eight months later he was back": told, so not eight months from Monday. Nor
 * two days before a day to come, where they are told as past.
 */
export function overtakes(
  reading: Extract<Reading, { kind: 'shift' }>,
  { day }: Pick<Anchor, 'day'>,
  now: Day | undefined,
): boolean {
  if (now === undefined || (reading.by > 0 && reading.told === 'future')) return false;
  if (reading.by <= 0 ? reading.told !== 'past' || day <= now : day > now) return false;
  const days = daysOf(readAgainst(reading, day) ?? '');
  return ((reading.by <= 0 ? days?.last : days?.first) ?? now) > now;
}

/** An expression as a date that others are counted from. */
export function toAnchor(timex: FoundTimex, days: Days): Anchor {
  const { article, start, end, sentence, reading, reach, opens, isAside, signal, time } = timex;
  return {
    day: days.first,
    // "The week ended Nov. 4" is no day that a scene is of.
    length: timex.part?.startsWith('week-') === true ? 7 : days.last - days.first + 1,
    words: { article, start, end },
    sentence,
    // "the lowest since March 2015": named in passing, the tale is not there.
    explicit:
      (reading.kind === 'fixed' && reach !== 'onward' && reach !== 'up-to') ||
      (reading.kind === 'shift' && reading.from === 'told') ||
      timex.rule === ONWARD,
    // "After last year’s crash and the May 5 plunge"
    opens: opens && (isAside !== true || signal === null),
    time,
  };
}

const LATE = /^T(?:1[89]|2|EV|NI)/u;
const EARLY = /^T(?:0[0-6]|MO)/u;

/** "Polls closed at 10 p.m. on Thursday. By 4 a.m. …": behind midnight, but not behind publication. */
export const pastMidnight = (
  told: ToldAnchor | undefined,
  { time, reading, isAside }: FoundTimex,
  published: Published | null,
): ToldAnchor | undefined =>
  told !== undefined &&
  isAside !== true &&
  LATE.test(told.time ?? '') &&
  EARLY.test(time ?? '') &&
  (told.day < (parseDay(published?.latest ?? '') ?? Infinity) ||
    (reading.kind === 'clock' && reading.told === 'future'))
    ? { ...told, day: told.day + 1 }
    : told;

/**
 * What is not where the report goes on: what a quarter or week is compared with; "a year earlier" in the
 * news, which is the year before this one each time; and a look back, "the evening before he had packed".
 */
export function isPassing(
  { reading, opens }: FoundTimex,
  { day }: Pick<Anchor, 'day'>,
  now: Day | undefined,
): boolean {
  if (reading.kind !== 'shift') return false;
  const { unit, by, from } = reading;
  if (by === A_YEAR_BACK[unit]) return true;
  if (from !== 'told') return false;
  return unit === 'year'
    ? by === -1 && now !== undefined && yearOf(day) === yearOf(now) - 1
    : unit === 'day' && by < 0 && !opens;
}

/** Told of something else, but for a year that a sentence begins with: "Last year’s race was on May 3". */
export const isInPassing = (
  { isAside, opens, signal }: FoundTimex,
  { first, last }: Days,
): boolean => isAside === true && !(opens && signal === null && last - first > FINE_ENOUGH.quarter);

/** Nothing in the words says which year or week; the clause only leans to a side. */
export const isOpen = (which: Which): boolean =>
  which === 'past' || which === 'future' || which === 'near';

/** Whether what is read from there has ended before publication. */
export function hasEnded(
  reading: Reading,
  { day }: Pick<Anchor, 'day'>,
  now: Day | undefined,
): boolean {
  const last = daysOf(readAgainst(reading, day) ?? '')?.last;
  return last !== undefined && last < (now ?? -Infinity);
}

/** A day without its year is of the news so many days before and after publication. */
const JUST_OVER = 7;
const CLOSE_AHEAD = 45;

/**
 * "He was freed in September 2018. On New Year’s Day a judge denied bail", told on January 2: a day
 * of the news. So is one close ahead, in a life told: "The funeral will be on June 8".
 */
export function isOfTheNews(
  reading: Extract<Reading, { kind: 'yearless' | 'moving' }>,
  now: Day | undefined,
  isTale: boolean,
): boolean {
  const { which } = reading;
  if (now === undefined) return false;
  if (which !== 'future' && (which !== 'past' || isTale)) return false;
  const days = daysOf(readAgainst(reading, now) ?? '');
  if (days === undefined || days.first !== days.last) return false;
  return which === 'past' ? now - days.last <= JUST_OVER : days.first - now <= CLOSE_AHEAD;
}

/** A year named further ahead than this, in years, is an outlook, not where the tale goes on. */
const LONGEST_TURN = 2;

/** Whether a year was named since the last date that the tale moves on to: not in passing. */
export function turnsTo(year: Anchor, date: Anchor, sentence: number): boolean {
  if (year.length <= FINE_ENOUGH.quarter) return false;
  if (year.sentence === sentence && year.opens) return true;
  if (!year.opens && sentence > year.sentence) return false;
  const years = yearOf(year.day) - yearOf(date.day);
  return years >= 0 && (years <= LONGEST_TURN || year.opens);
}

/** Without a day of publication a time of day is never of that day. */
export function hasDay(published: Published | null): boolean {
  const { earliest, latest } = published ?? { earliest: null, latest: null };
  return earliest !== null && earliest === latest;
}

/** Whether it is as long as a month. */
export const isMonth = (period: Anchor | undefined): period is Anchor =>
  period !== undefined && period.length > FINE_ENOUGH.week && period.length <= FINE_ENOUGH.month;

/** So many sentences after a date, what is counted from it still goes on with it. */
const NEXT = 1;

/**
 * The sentence up to which a tale is of a date: "She wrote in May 2011. Two weeks later she was out. In
 * June, …" goes on from there, though nobody knows which day (`adrift`) that was.
 */
const lastOf = ({ sentence }: Anchor, adrift: number): number =>
  adrift > sentence && adrift - sentence <= NEXT ? adrift : sentence;

/** "Thirty years ago … Two days later, on 13 February": of that year. */
export function isAdrift(
  year: Anchor,
  sentence: number,
  adrift: number,
  now: Day = Infinity,
): boolean {
  if (sentence - adrift > NEXT || year.sentence > sentence) return false;
  return year.length > FINE_ENOUGH.quarter && year.day < now;
}

/** In the news a name without a year is near publication, but where it tells the past. */
export function isBackground(
  year: Anchor,
  sentence: number,
  isBack: boolean,
  adrift: number,
  now: Day | undefined,
): boolean {
  if (now === undefined || yearOf(year.day) === yearOf(now)) return false;
  const isYear = year.length > FINE_ENOUGH.quarter;
  // "In 2016 it was held on 19 April", "Last year it was held on 19 April", "Next year’s race is on 21 March"
  if (sentence === year.sentence && year.opens && (isYear || year.explicit)) return true;
  if (yearOf(year.day) > yearOf(now)) return false;
  if (isYear || !year.explicit) return false;
  // "The mill, opened in May 2002, closed on 3 June": an aside in the news, not a tale.
  if (sentence === year.sentence) return isBack;
  return sentence > year.sentence && sentence - lastOf(year, adrift) <= NEXT;
}

/** In days, from the beginning of a month to the report on it. */
const NEWS_OF_MONTH = 75;

/** "Jobs fell in October, the office said on Friday, and the month before": before October. */
export const isReported = (
  month: Anchor | undefined,
  sentence: number,
  now: Day = Infinity,
): month is Anchor =>
  month !== undefined && sentence - month.sentence <= NEXT && now - month.day <= NEWS_OF_MONTH;

/** "two weeks later" */
export const isDaysOn = (reading: Reading): boolean =>
  reading.kind === 'shift' &&
  reading.from === 'told' &&
  reading.by > 0 &&
  (reading.unit === 'day' || reading.unit === 'week');

/**
 * Tales go forward: after a date, a name without a year is looked for around this many days later,
 * that is from five months before it to seven after.
 */
const AHEAD = 45;
/** In the news what a paragraph of background goes on with lies ahead: three months back, nine ahead. */
const AHEAD_IN_NEWS = 105;

/** Days after a date told around which the next name without a year is looked for. */
export const aheadIn = (isTale: boolean): number => (isTale ? AHEAD : AHEAD_IN_NEWS);
