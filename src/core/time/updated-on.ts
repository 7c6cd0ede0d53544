import type { Published } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import type { FoundTimex } from '../model/timex3.ts';
import { parseDay, weekdayOf } from './calendar.ts';
import { daysNamed, stampCandidates } from './stamp-candidates.ts';

/** In days: a later update mends a word; what it adds would need a date. */
const LONGEST_UPDATE = 2;

/**
 * Counts "confirmed Monday" from the stamp of an update, where that is of a Monday right after
 * publication: six days back, an article of a Sunday would not say "Monday" for its news.
 */
export function withUpdate(
  doc: Doc,
  found: readonly FoundTimex[],
  published: Published | null,
): readonly FoundTimex[] {
  const { earliest = null, latest = null, basis } = published ?? {};
  const day = earliest === latest && basis !== 'inferred' ? parseDay(earliest ?? '') : undefined;
  if (day === undefined) return found;
  for (const { timex, rule } of stampCandidates(doc, found)) {
    const { first, last } = daysNamed(timex) ?? {};
    if (rule !== 'stamp/updated' || first === undefined || first !== last) continue;
    if (first <= day || first - day > LONGEST_UPDATE) continue;
    return found.map((each) =>
      isPast(each, weekdayOf(first)) && !EARLIER.test(doc.text.slice(each.start - LOOK, each.start))
        ? { ...each, saidOn: timex.id }
        : each,
    );
  }
  return found;
}

/** "He had been seen on Monday": before the news, so before publication. */
const EARLIER = /\bhad\s[^.;”"\n]*$/iu;
const LOOK = 50;

/** "on Monday", told as past; not "last Monday", nor of a quotation with its own date. */
const isPast = ({ reading, saidOn, start }: FoundTimex, weekday: number): boolean =>
  start >= LOOK &&
  saidOn === undefined &&
  reading.kind === 'weekday' &&
  reading.weekday === weekday &&
  reading.weeks === undefined &&
  reading.which === 'past';
