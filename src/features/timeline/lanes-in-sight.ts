import type { TimelineWindow } from '../../selectors/timeline-item.ts';
import type { TimelineModel } from '../../selectors/timeline-model.ts';
import type { TimelineSize } from './timeline-size.ts';

/** The lanes that a scroller shows: it moves by whole lanes, for only those in sight are drawn. */
export function lanesInSight(
  { lanes }: TimelineModel,
  scroller: HTMLElement | null,
  size: TimelineSize,
): TimelineWindow['lanes'] {
  const shown = Math.min(lanes.length, size.lanes);
  const first = Math.min(Math.round((scroller?.scrollTop ?? 0) / size.lane), lanes.length - shown);
  return { first, end: first + shown };
}

/** Scrolls so that the first lane of an event is in sight, if none of its lanes is. */
export function bringLane(
  lanes: readonly number[],
  { first, end }: TimelineWindow['lanes'],
  scroller: HTMLElement | null,
  size: TimelineSize,
): void {
  const [lane] = lanes;
  if (lane === undefined || lanes.some((other) => other >= first && other < end)) return;
  scroller?.scrollTo({ top: lane * size.lane });
}
