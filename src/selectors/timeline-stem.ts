import {
  labelRow,
  laneRow,
  REST_ROW,
  type TimelineItem,
  type TimelineWindow,
} from './timeline-item.ts';
import type { LabelPlaces } from './timeline-label-items.ts';
import type { LabelPlace } from './timeline-labels.ts';
import type { PlacedEvent, TimelineModel } from './timeline-model.ts';

/**
 * From the label of the chosen event down to the last lane that has it: a stem, a ring where it
 * meets a bar, and a gap in each lane, further down too, that is silent about it.
 */
export function stemItems(
  model: TimelineModel,
  places: LabelPlaces,
  window: TimelineWindow,
  selected: string | undefined,
): readonly TimelineItem[] {
  const position = model.positionOf(selected);
  const event = position === undefined ? undefined : model.eventAt(position);
  const place = position === undefined ? undefined : places.get(position);
  if (event === undefined || place === undefined) return [];
  const at = stemPlace(event, place, window);
  return [...pieces(model, event, place.row, window, at), ...rings(model, event, window, at)];
}

/** A dot's own place, or the end that is known; in a bar, under the middle of the label. */
function stemPlace(
  { shape, at, from, to, open }: PlacedEvent,
  { left, width }: LabelPlace,
  window: TimelineWindow,
): number {
  if (shape === 'dot' || open !== undefined) return at;
  const unit = (window.to - window.from) / window.width;
  return Math.min(Math.max(window.from + (left + width / 2) * unit, from), to);
}

function pieces(
  { labelRows, lanes }: TimelineModel,
  event: PlacedEvent,
  labelledRow: number,
  { lanes: { first, end } }: TimelineWindow,
  at: number,
): readonly TimelineItem[] {
  const last = Math.max(-1, ...event.lanes);
  const rows = [
    ...Array.from({ length: labelRows - labelledRow - 1 }, (_, i) => labelRow(labelledRow + 1 + i)),
    REST_ROW,
    ...lanes.slice(first, Math.min(end, last + 1)).map(({ id }) => laneRow(id)),
  ];
  return rows.map((row, i) => ({
    id: `stem:${row}`,
    kind: 'stem',
    row,
    from: at,
    to: at,
    last: i === rows.length - 1 && last < end,
    state: 'plain',
  }));
}

function rings(
  { lanes }: TimelineModel,
  event: PlacedEvent,
  { lanes: { first, end } }: TimelineWindow,
  at: number,
): readonly TimelineItem[] {
  return lanes.slice(first, end).flatMap(({ id, colour }, i): readonly TimelineItem[] => {
    const tells = event.lanes.includes(first + i);
    if (tells && event.shape === 'dot') return [];
    const row = laneRow(id);
    const common = { row, from: at, to: at, state: 'plain' } as const;
    return tells
      ? [{ ...common, id: `ring:${row}`, kind: 'ring', colour, event: event.id }]
      : [{ ...common, id: `gap:${row}`, kind: 'gap' }];
  });
}
