import type { Published } from '../model/article.ts';
import type { SpanRef } from '../model/span.ts';
import type { FoundTimex, Reading } from '../model/timex3.ts';
import { parseDay, type Day } from './calendar.ts';
import { daysOf } from './days-of-value.ts';
import { readAgainst } from './read-against.ts';

/** The day that a report was sent, and the words of its dateline that say so. */
export interface Sent {
  readonly day: Day;
  readonly words: SpanRef;
}

/** So many days at most lie between a report and the paper that prints it. */
const LATEST_PRINT = 2;

/** "LIMA, June 2 — A ferry sank today" in the paper of June 3, which has its date over the article. */
export function sentOn(
  found: readonly FoundTimex[],
  published: Published | null,
): Sent | undefined {
  const isPrinted = published?.basis === 'stated' && published.earliest === published.latest;
  const printed = isPrinted ? parseDay(published.earliest ?? '') : undefined;
  if (printed === undefined) return undefined;
  for (const { article, start, end, sentence, reading, type } of found) {
    if (sentence >= 0 || type !== 'DATE' || reading.kind !== 'yearless') continue;
    const days = daysOf(readAgainst({ ...reading, which: 'past' }, printed) ?? '');
    if (days === undefined || days.first !== days.last) continue;
    const late = printed - days.first;
    if (late > 0 && late <= LATEST_PRINT)
      return { day: days.first, words: { article, start, end } };
  }
  return undefined;
}

/** "today", "yesterday", "tomorrow": said on the day of the report. */
export const isOfTheDay = (reading: Reading): boolean =>
  reading.kind === 'shift' &&
  reading.unit === 'day' &&
  reading.from === 'published' &&
  Math.abs(reading.by) <= 1;
