import type { FoundTimex } from '../model/timex3.ts';
import type { Day } from './calendar.ts';
import { daysOf } from './days-of-value.ts';
import { leanOf } from './lean.ts';
import { readAgainst } from './read-against.ts';

/** The days that the article tells as past: it is not older than any of them. */
export function pastDays(
  { readings, text }: { readonly readings: readonly FoundTimex[]; readonly text: string },
  anchor: Day,
): readonly { readonly timex: FoundTimex; readonly day: Day }[] {
  return readings.flatMap((timex) => {
    const { reading, sentence, type, reach } = timex;
    if (sentence < 0 || type === 'DURATION' || type === 'SET' || reach === 'up-to') return [];
    const isPast =
      (reading.kind === 'fixed' && !isAhead(text, timex)) ||
      (reading.kind === 'yearless' && reading.which === 'past');
    const days = isPast ? daysOf(readAgainst(reading, anchor) ?? '') : undefined;
    return days === undefined || days.first !== days.last ? [] : [{ timex, day: days.first }];
  });
}

/** "The plant will close on June 30, 2024." */
function isAhead(text: string, { start, end }: FoundTimex): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_CLAUSE), start);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1;
  const sentence = before.slice(from) + text.slice(start, end + LONGEST_CLAUSE);
  const at = before.length - from;
  return leanOf(sentence, { start: at, end: at + end - start }) === 'future';
}

const LONGEST_CLAUSE = 160;
