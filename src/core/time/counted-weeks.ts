import type { DateRange } from '../model/article.ts';
import type { FoundTimex } from '../model/timex3.ts';
import { isoDay, type Day } from './calendar.ts';

const DAYS = 7;

/**
 * "Three weeks later", counted from a day, is about the day so many weeks on. The calendar week that
 * TIMEX3 gives as its value would begin on a Monday that nobody spoke of.
 */
export function countedWeeks({ rule, reading }: FoundTimex, from: Day): DateRange | undefined {
  if (reading.kind !== 'shift' || reading.unit !== 'week' || !rule.startsWith('distance/'))
    return undefined;
  const day = isoDay(from + DAYS * reading.by);
  return { edtf: `${day}~`, earliest: day, latest: day };
}
