import type { Span } from '../core/model/span.ts';

/** A run of text in which the same marks are active. */
export interface Segment<M extends Span> extends Span {
  readonly marks: readonly M[];
}

/**
 * Cuts `range` wherever a mark begins or ends, and at `cuts`; each segment carries the marks that
 * cover it, the one that begins first at the front. Segments are in text order, never empty, and
 * together are exactly `range`. Marks may overlap, nest and stick out of the range.
 */
export function segmentsOf<M extends Span>(
  range: Span,
  marks: readonly M[],
  cuts: readonly number[] = [],
): readonly Segment<M>[] {
  const inside = marks
    .filter((mark) => mark.start < mark.end && mark.start < range.end && range.start < mark.end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const bounds = boundsOf(range, inside, cuts);
  const active = new Set<M>();
  let next = 0;
  return bounds.slice(1).map((end, i) => {
    const start = bounds[i] ?? range.start;
    for (const mark of active) if (mark.end <= start) active.delete(mark);
    for (let mark = inside[next]; mark && mark.start <= start; mark = inside[next]) {
      if (mark.end > start) active.add(mark);
      next += 1;
    }
    return { start, end, marks: [...active] };
  });
}

function boundsOf(range: Span, marks: readonly Span[], cuts: readonly number[]): readonly number[] {
  if (range.start >= range.end) return [];
  const all = [range.start, range.end, ...cuts];
  for (const mark of marks) all.push(mark.start, mark.end);
  const inside = all.filter((bound) => range.start <= bound && bound <= range.end);
  return [...new Set(inside)].toSorted((a, b) => a - b);
}
