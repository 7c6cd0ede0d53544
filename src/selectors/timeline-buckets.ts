import type { DaySpan } from './timeline-fold.ts';
import { REST_ROW, type TimelineItem } from './timeline-item.ts';
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
  const counts = new Map<string, { row: number; bucket: number; count: number }>();
  const add = (row: number, bucket: number): void => {
    const id = `bucket:${size}:${bucket}:${row}`;
    const found = counts.get(id);
    if (found) found.count += 1;
    else counts.set(id, { row, bucket, count: 1 });
  };
  for (const event of events) {
    const bucket = Math.floor(Math.min(Math.max(event.at, near.from), near.to) / size);
    add(-1, bucket);
    for (const lane of event.lanes) add(lane, bucket);
  }
  return [...counts].map(([id, { row, bucket, count }]) => ({
    id,
    kind: 'bucket',
    row: model.lanes[row]?.id ?? REST_ROW,
    from: bucket * size,
    to: (bucket + 1) * size,
    count,
    colour: model.lanes[row]?.colour,
    state: 'plain',
  }));
}
