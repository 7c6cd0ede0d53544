import type { DaySpan } from './timeline-fold.ts';
import { laneRow, REST_ROW, type TimelineItem } from './timeline-item.ts';
import type { PlacedEvent, TimelineModel } from './timeline-model.ts';

/**
 * Buckets across the window at most. Each needs room for "1,234 events", and more rows share the
 * items among them.
 */
const MOST_BUCKETS = 24;

/**
 * Counts in place of events, for each lane and for all together. Buckets are powers of two of the
 * axis and begin at its zero, so that a moving window meets the same ones again.
 */
export function bucketItems(
  model: TimelineModel,
  events: readonly PlacedEvent[],
  near: DaySpan,
  most: number,
): readonly TimelineItem[] {
  const rows = model.lanes.length + 1;
  const across = Math.max(4, Math.min(MOST_BUCKETS, Math.floor(most / rows) - 1));
  const size = 2 ** Math.ceil(Math.log2((near.to - near.from) / across));
  // One number for a bucket and its row: with 100,000 events a string for each takes seconds.
  const counts = new Map<number, number>();
  for (const { at, lanes } of events) {
    const bucket = Math.floor(Math.min(Math.max(at, near.from), near.to) / size) * rows;
    for (const row of [0, ...lanes.map((lane) => lane + 1)])
      counts.set(bucket + row, (counts.get(bucket + row) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => {
    const bucket = Math.floor(key / rows);
    const lane = model.lanes[key - bucket * rows - 1];
    const row = lane === undefined ? REST_ROW : laneRow(lane.id);
    return {
      id: `bucket:${size}:${bucket}:${row}`,
      kind: 'bucket',
      row,
      from: bucket * size,
      to: (bucket + 1) * size,
      count,
      colour: lane?.colour,
      state: 'plain',
    };
  });
}
