import type { Published } from '../model/article.ts';
import type { FoundTimex, ToldDay } from '../model/timex3.ts';
import { behindNews } from './behind-news.ts';
import { isoDay, parseDay, type Day } from './calendar.ts';
import { daysOf } from './days-of-value.ts';
import { readAgainst } from './read-against.ts';
import { type Anchor, type DatedSibling, inferred } from './sibling.ts';
import { onOrBefore, weekdaysOf } from './weekdays-told.ts';

/** Days after the last sibling up to which the article may have come out … */
const AFTER = 45;
/** … and before the first one back to which it may tell a day that this one states. */
const YEAR = 366;

/** What it weighs, in tellings that fit, that the last weekday named as past is that day or the one before … */
const NEWS = 0.4;
/** … and that a sibling came out on the day before or within the week, the less the further away. */
const COMPANY = 0.6;
const WEEK = 7;

/** Days that fall short of the best by less than this are not told from it; so many on either side. */
const CLEAR = 0.3;
const REACH = 3;

/**
 * The days on which an article's "Monday" and "yesterday" are those that its siblings state for the same
 * events. Undefined where the `rough` date, had from its weekdays or its company alone, fits as many tellings.
 */
export function byTellings(
  article: DatedSibling,
  anchors: readonly Anchor[],
  rough: Published,
): Published | undefined {
  const told = (article.told ?? []).filter(({ timex }) => isSeenFrom(timex));
  if (told.length === 0) return undefined;
  const days = anchors.map(({ day }) => day);
  const start = Math.min(...days);
  const stated = told.flatMap((one) => one.days.map((day) => parseDay(day) ?? start));
  const first = Math.max(start - YEAR, Math.min(start, ...stated));
  const length = Math.max(...days) + AFTER - first + 1;
  const fits = Array.from({ length }, (_, at) => told.filter((one) => fitsOn(one, first + at)));
  const isRough = daysBetween(rough);
  const roughly = fits.flatMap((one, at) => (isRough(first + at) ? one.length : []));
  const weigh = weighing(article, days);
  const scores = fits.map((one, at) => one.length + weigh(first + at));
  const best = scores.indexOf(Math.max(...scores));
  if (fits[best]!.length <= Math.max(0, ...roughly)) return undefined;
  const isClose = (at: number): boolean => (scores[at] ?? -Infinity) >= scores[best]! - CLEAR;
  let [from, to] = [best, best];
  while (best - from < REACH && isClose(from - 1)) from -= 1;
  while (to - best < REACH && isClose(to + 1)) to += 1;
  const evidence = fits[best]!.flatMap(({ timex, evidence: theirs }) => [timex, ...theirs]);
  return inferred('sibling/events', first + from, first + to, evidence);
}

/** "on Monday", "yesterday": which day they mean hangs on when they were written, to the day. */
const isSeenFrom = ({ reading }: FoundTimex): boolean =>
  reading.kind === 'weekday' ||
  (reading.kind === 'shift' && reading.from === 'published' && reading.unit === 'day');

/** Whether the words, written on that day, mean a day that a sibling states. */
function fitsOn({ timex, days }: ToldDay, written: Day): boolean {
  const meant = daysOf(readAgainst(timex.reading, written) ?? '');
  return meant !== undefined && meant.first === meant.last && days.includes(isoDay(meant.first));
}

function daysBetween({ earliest, latest }: Published): (day: Day) => boolean {
  const from = parseDay(earliest ?? '') ?? Infinity;
  const to = parseDay(latest ?? '') ?? -Infinity;
  return (day) => from <= day && day <= to;
}

/** What speaks for a day besides the tellings, below the weight of two. */
function weighing(article: DatedSibling, siblings: readonly Day[]): (day: Day) => number {
  const { past } = weekdaysOf(article);
  const behind = behindNews(article);
  return (day) => {
    const isNews = past.some((timex) => {
      const age = day - onOrBefore(day, timex) - behind;
      return age === 0 || age === 1;
    });
    const company = siblings.map((sibling) => {
      const away = Math.abs(day - sibling);
      return day >= sibling - 1 && away < WEEK ? COMPANY * (1 - away / (WEEK + REACH)) : 0;
    });
    return (isNews ? NEWS : 0) + Math.max(...company);
  };
}
