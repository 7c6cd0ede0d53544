import type { Doc } from '../model/doc.ts';
import { textOf } from '../model/span.ts';
import type { FoundTimex } from '../model/timex3.ts';
import { weekdayOf, type Day } from './calendar.ts';
import { daysOf, yearOf } from './days-of-value.ts';
import { leanOf } from './lean.ts';
import { readAgainst } from './read-against.ts';

/** The day of a stamp that does not name one by itself, and the words that tell which it is. */
export interface DayTold {
  readonly day: Day;
  readonly evidence: readonly FoundTimex[];
  readonly rule: string;
}

/**
 * "LIMA, Oct. 9 (Reuters) —" leaves out the year, "03/04/2019" which is the month: dates in the
 * text tell, or the weekdays of its news.
 */
export function dayOfStamp(
  doc: Doc,
  stamp: FoundTimex,
  found: readonly FoundTimex[],
): DayTold | undefined {
  const told = found.filter(({ sentence }) => sentence >= 0);
  const weekdays = told.filter(
    ({ reading, sentence }) =>
      reading.kind === 'weekday' && reading.which === 'past' && sentence < LEAD,
  );
  const latest = latestPast(doc, told);
  const { reading } = stamp;
  if (reading.kind === 'either') return ofOrder(stamp, reading.values, weekdays, latest);
  return reading.kind === 'yearless' && /^XXXX-\d\d-\d\d$/u.test(reading.value)
    ? ofYear(doc, stamp, weekdays, latest)
    : undefined;
}

/** Of both orders the day that goes with the weekdays of the text and comes after what it tells. */
function ofOrder(
  stamp: FoundTimex,
  values: readonly string[],
  weekdays: readonly FoundTimex[],
  latest: Latest | undefined,
): DayTold | undefined {
  const days = values
    .flatMap((value) => daysOf(value)?.first ?? [])
    .filter((day) => day >= (latest?.day ?? day))
    .filter((day) => weekdays.length === 0 || isNews(day, weekdays));
  const [day] = days;
  if (day === undefined || days.length > 1) return undefined;
  return { day, evidence: [stamp, ...(latest ? [latest.timex] : weekdays)], rule: 'stamp/order' };
}

function ofYear(
  doc: Doc,
  stamp: FoundTimex,
  weekdays: readonly FoundTimex[],
  latest: Latest | undefined,
): DayTold | undefined {
  const rule = 'stamp/year';
  // "Fri Sep 2": few years have it.
  const isNamed = stamp.reading.kind === 'yearless' && stamp.reading.weekday !== null;
  if (latest !== undefined && latest.isDay) {
    const day = inYearFrom(stamp, latest.day);
    if (day !== undefined && (weekdays.length === 0 || isNews(day, weekdays)))
      return { day, evidence: [stamp, latest.timex], rule };
  }
  const rights = copyrightYears(doc).flatMap((year) => inYear(stamp, year) ?? []);
  const days = [
    ...(latest === undefined ? [] : [yearOf(latest.day), yearOf(latest.day) + 1])
      .flatMap((year) => inYear(stamp, year) ?? [])
      .filter((day) => isNews(day, weekdays)),
    ...rights.filter((day) => isNamed || isNews(day, weekdays)),
  ];
  const [day] = days;
  return day === undefined || new Set(days).size > 1
    ? undefined
    : { day, evidence: [stamp, ...weekdays], rule };
}

const isNews = (day: Day, weekdays: readonly FoundTimex[]): boolean =>
  weekdays.some((timex) => isNewsOf(day, timex));

/** Sentences that tell the news of the day; later weekdays may be of the week before. */
const LEAD = 5;
/** A report is sent on the day of its news or on the next. */
const isNewsOf = (day: Day, { reading }: FoundTimex): boolean =>
  reading.kind === 'weekday' && (weekdayOf(day) - reading.weekday + 7) % 7 <= 1;

function inYear({ reading }: FoundTimex, year: number): Day | undefined {
  if (reading.kind !== 'yearless') return undefined;
  const days = daysOf(reading.value.replace('XXXX', String(year)));
  const wrong = days !== undefined && (reading.weekday ?? weekdayOf(days.first));
  return days !== undefined && weekdayOf(days.first) === wrong ? days.first : undefined;
}

/** The first such day that is not before a day which the text tells as past. */
function inYearFrom({ reading }: FoundTimex, from: Day): Day | undefined {
  if (reading.kind !== 'yearless') return undefined;
  const days = daysOf(readAgainst({ ...reading, which: 'future' }, from) ?? '');
  return days !== undefined && days.first - from < A_YEAR ? days.first : undefined;
}

const A_YEAR = 366;

interface Latest {
  readonly timex: FoundTimex;
  readonly day: Day;
  readonly isDay: boolean;
}

/** The last of the dates with a year that the text tells as past; of equals the finest. */
function latestPast(doc: Doc, told: readonly FoundTimex[]): Latest | undefined {
  const past = told.flatMap((timex): readonly Latest[] => {
    const { reading, type, reach, sentence } = timex;
    const days = reading.kind === 'fixed' && type === 'DATE' ? daysOf(reading.value) : undefined;
    const within = doc.sentences[sentence];
    if (days === undefined || days.last - days.first > A_YEAR || reach === 'up-to' || !within)
      return [];
    const span = { start: timex.start - within.start, end: timex.end - within.start };
    if (leanOf(textOf(doc.text, within), span) === 'future') return [];
    return [{ timex, day: days.first, isDay: days.first === days.last }];
  });
  return past.toSorted((a, b) => a.day - b.day).at(-1);
}

/** Also "c. 1994 N.Y. Times News Service" over a report. */
const COPYRIGHT =
  /(?:©|\(c\)|copyright|^\W{0,3}c\.)[^\d\r\n]{0,30}(?<year>(?:19|20)\d\d)(?!\d)/gimu;

/** A notice of rights may be of the day the page was shown: only weekdays make it tell. */
const copyrightYears = ({ text }: Doc): readonly number[] =>
  [...text.matchAll(COPYRIGHT)].map(({ groups }) => Number(groups?.['year']));
