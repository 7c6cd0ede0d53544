import type { TimelineItem } from '../../selectors/timeline-item.ts';

/** Whether two items look the same, and stand in the same place. */
export const isSameItem = (a: TimelineItem | undefined, b: TimelineItem | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
