import type { Span } from '../model/span.ts';
import type { Line } from './words.ts';

/** Where the words inside the spans begin. Spans need no order and may overlap. */
export function wordStarts(lines: readonly Line[], spans: readonly Span[]): ReadonlySet<number> {
  const ends = new Map(spans.map(({ start, end }) => [start, end]));
  const starts = new Set<number>();
  let until = 0;
  for (const { words } of lines)
    for (const { start } of words) {
      until = Math.max(until, ends.get(start) ?? 0);
      if (start < until) starts.add(start);
    }
  return starts;
}
