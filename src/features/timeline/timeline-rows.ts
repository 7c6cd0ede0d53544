import { labelRow, laneRow, REST_ROW, type TimelineWindow } from '../../selectors/timeline-item.ts';
import type { TimelineModel } from '../../selectors/timeline-model.ts';
import { labelRowElement, laneElement, restRowElement } from './item-element.ts';
import type { TimelineRow } from './mount-timeline.ts';
import type { TimelineSize } from './timeline-size.ts';

/** The rows from top to bottom: labels, what found no label, and the lanes in sight. */
export const timelineRows = (
  model: TimelineModel,
  { first, end }: TimelineWindow['lanes'],
  size: TimelineSize,
): readonly TimelineRow[] => [
  ...Array.from({ length: model.labelRows }, (_, i) => ({
    id: labelRow(i),
    kind: 'labels' as const,
    height: size.label,
    element: labelRowElement(i === 0),
  })),
  { id: REST_ROW, kind: 'rest', height: size.rest, element: restRowElement() },
  ...model.lanes.slice(first, end).map((lane) => ({
    id: laneRow(lane.id),
    kind: 'lane' as const,
    height: size.lane,
    element: laneElement(lane),
  })),
];
