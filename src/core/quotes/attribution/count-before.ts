import type { Span } from '../../model/span.ts';

/** How many of the spans, which stand in text order, begin before `position`. */
export function countBefore(spans: readonly Span[], position: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
