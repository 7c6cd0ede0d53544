import type { DaySpan } from './timeline-fold.ts';
import { laneRow, REST_ROW, type TimelineItem, type TimelineWindow } from './timeline-item.ts';
import type { TimelineModel } from './timeline-model.ts';

/**
 * Buckets across the window at most. Each needs room for "1,234 events", and more rows share the
 * items among them.
 */
const MOST_BUCKETS = 24;

/**
 * Counts in place of events, for each lane in sight and for all together. Buckets are powers of two
 * of the axis and begin at its zero, so that a moving window meets the same ones again.
 */
export function bucketItems(
  model: TimelineModel,
  positions: readonly number[],
  near: DaySpan,
  { first, end }: TimelineWindow['lanes'],
  most: number,
): readonly TimelineItem[] {
  const rows = end - first + 1;
  const across = Math.max(4, Math.min(MOST_BUCKETS, Math.floor(most / rows) - 1));
  const size = 2 ** Math.ceil(Math.log2((near.to - near.from) / across));
  const start = Math.floor(near.from / size);
  const length = Math.floor(near.to / size) - start + 1;
  const counts = new Uint32Array(length * rows);
  const count = (cell: number): void => {
    counts[cell] = (counts[cell] ?? 0) + 1;
  };
  for (const position of positions) {
    const at = Math.min(Math.max(model.places.at[position] ?? 0, near.from), near.to);
    const bucket = (Math.floor(at / size) - start) * rows;
    count(bucket);
    for (const lane of model.lanesAt(position))
      if (lane >= first && lane < end) count(bucket + lane - first + 1);
  }
  return Array.from(counts).flatMap((events, cell) => {
    if (events === 0) return [];
    const bucket = start + Math.floor(cell / rows);
    const lane = cell % rows === 0 ? undefined : model.lanes[first + (cell % rows) - 1];
    const row = lane === undefined ? REST_ROW : laneRow(lane.id);
    return {
      id: `bucket:${size}:${bucket}:${row}`,
      kind: 'bucket',
      row,
      from: bucket * size,
      to: (bucket + 1) * size,
      count: events,
      colour: lane?.colour,
      state: 'plain',
    };
  });
}
