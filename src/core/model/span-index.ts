import { overlaps, type Span } from './span.ts';

/** Characters of one compartment: about a clause, so that few spans share one. */
const WIDTH = 256;

/** Spans of one text, to be asked for by place at a cost that does not grow with their number. */
export type SpanIndex<T> = (place: Span) => readonly T[];

/** The spans that overlap a place, in the order given. */
export function indexSpans<T extends Span>(spans: readonly T[]): SpanIndex<T> {
  const cells = new Map<number, number[]>();
  spans.forEach(({ start, end }, at) => {
    for (let cell = cellOf(start); cell <= cellOf(end); cell += 1) {
      const listed = cells.get(cell);
      if (listed === undefined) cells.set(cell, [at]);
      else listed.push(at);
    }
  });
  return (place) => {
    const near = new Set<number>();
    for (let cell = cellOf(place.start); cell <= cellOf(place.end); cell += 1)
      for (const at of cells.get(cell) ?? []) if (overlaps(spans[at]!, place)) near.add(at);
    return [...near].toSorted((a, b) => a - b).map((at) => spans[at]!);
  };
}

const cellOf = (at: number): number => Math.floor(at / WIDTH);
