import type { Published } from '../model/article.ts';
import type { FoundTimex } from '../model/timex3.ts';
import { parseDay } from './calendar.ts';
import { daysOf } from './days-of-value.ts';

/** Dates of years past for each one that is counted from publication; a profile has some of both. */
const OLD_FOR_EACH_NEW = 3;
/** Fewer old dates are background. */
const FEWEST_OLD = 4;
/** In days before publication: news of a trial still names the year of the deed. */
const OLD = 366;

/**
 * Whether an article tells a time long past (a history, a life): its dates with a year are nearly
 * all old, and hardly any is counted from publication. Names without a year then go by the tale.
 */
export function isTale(found: readonly FoundTimex[], { earliest }: Published): boolean {
  const now = earliest === null ? undefined : parseDay(earliest);
  if (now === undefined) return false;
  let old = 0;
  let fresh = 0;
  for (const { reading } of found) {
    const days = reading.kind === 'fixed' ? daysOf(reading.value) : undefined;
    if (days !== undefined && days.last < now - OLD) old += 1;
    else if (days !== undefined || isDeictic(reading)) fresh += 1;
  }
  return old >= FEWEST_OLD && old >= OLD_FOR_EACH_NEW * fresh;
}

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
