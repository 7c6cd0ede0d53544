import type { Span } from '../model/span.ts';
import type { Line } from './words.ts';

/** Where the words inside the spans begin, and those `known`. Spans need no order and may overlap. */
export function wordStarts(
  lines: readonly Line[],
  spans: readonly Span[],
  known: ReadonlySet<number> = new Set(),
): ReadonlySet<number> {
  const starts = new Set(known);
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let until = 0;
  for (const { words } of lines) {
    const last = words.at(-1)?.start ?? 0;
    if ((ordered[next]?.start ?? Infinity) > last && until <= (words[0]?.start ?? 0)) continue;
    for (const { start } of words) {
      for (
        let span = ordered[next];
        span !== undefined && span.start <= start;
        span = ordered[next]
      ) {
        until = Math.max(until, span.end);
        next += 1;
      }
      if (start < until) starts.add(start);
    }
  }
  return starts;
}
