import type { Published } from '../model/article.ts';
import type { FoundTimex } from '../model/timex3.ts';
import { FINE_ENOUGH } from './anchors.ts';
import { parseDay } from './calendar.ts';
import { daysOf } from './days-of-value.ts';

/** Dates of years past for each one that is counted from publication; a profile has some of both. */
const OLD_FOR_EACH_NEW = 3;
/** Fewer old dates are background. */
const FEWEST_OLD = 4;
/** In days before publication: news of a trial still names the year of the deed. */
const OLD = 366;
/**
 * A text whose first date, finer than a year ("built in 1931" is an aside), lies a generation back, in
 * days, and that never speaks of its own days, is a history.
 */
const LONG_AGO = 25 * 366;
/** One old date alone may be the news of an anniversary. */
const FEWEST_IN_HISTORY = 2;

/**
 * Whether an article tells a time long past (a history, a life): its dates with a year are nearly
 * all old, and hardly any is counted from publication. Names without a year then go by the tale.
 */
export function isTale(found: readonly FoundTimex[], { earliest }: Published): boolean {
  const now = earliest === null ? undefined : parseDay(earliest);
  if (now === undefined) return false;
  let [old, fresh] = [0, 0];
  let opensLongAgo = false;
  for (const { reading, saidOn } of found) {
    const days = reading.kind === 'fixed' ? daysOf(reading.value) : undefined;
    if (old + fresh === 0 && days !== undefined)
      opensLongAgo = days.last < now - LONG_AGO && days.last - days.first <= FINE_ENOUGH.quarter;
    if (days !== undefined && days.last < now - OLD) old += 1;
    else if (
      days !== undefined ||
      (saidOn === undefined && isDeictic(reading) && !isPresent(reading))
    )
      fresh += 1;
  }
  if (opensLongAgo && fresh === 0) return old >= FEWEST_IN_HISTORY;
  return old >= FEWEST_OLD && old >= OLD_FOR_EACH_NEW * fresh;
}

/** "It still stands today": no day of its own. */
export const isPresent = (reading: FoundTimex['reading']): boolean =>
  isToday(reading) && reading.kind === 'shift' && reading.told === undefined;

/** Words that only make sense near publication: "yesterday", "on Monday", "last month". */
export const isDeictic = (reading: FoundTimex['reading']): boolean =>
  (reading.kind === 'shift' && reading.from === 'published') ||
  (reading.kind === 'weekday' && !reading.which.endsWith('told')) ||
  reading.kind === 'weekend';

/** "today": the day of publication, or the present that a tale is told in. */
export const isToday = (reading: FoundTimex['reading']): boolean =>
  reading.kind === 'shift' &&
  reading.unit === 'day' &&
  reading.by === 0 &&
  reading.from === 'published';
