import type { TimelineWindow } from '../../selectors/timeline-item.ts';
import type { TimelineSize } from './timeline-size.ts';

/** The lanes after scrolling so many pixels: by whole lanes, for only those in sight are drawn. */
export function lanesInSight(
  { lanes }: { readonly lanes: readonly unknown[] },
  scrolled: number,
  size: TimelineSize,
): TimelineWindow['lanes'] {
  const shown = Math.min(lanes.length, size.lanes);
  const first = Math.min(Math.round(scrolled / size.lane), lanes.length - shown);
  return { first, end: first + shown };
}

/** The first lane of an event, if none of its lanes is in sight. */
export const laneToScrollTo = (
  lanes: readonly number[],
  { first, end }: TimelineWindow['lanes'],
): number | undefined => (lanes.some((lane) => lane >= first && lane < end) ? undefined : lanes[0]);
