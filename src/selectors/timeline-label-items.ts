import { dateWords } from './date-words.ts';
import {
  labelRow,
  laneRow,
  REST_ROW,
  type TimelineItem,
  type TimelineWindow,
} from './timeline-item.ts';
import { placeLabels, WHOLE_BAR, type LabelPlace } from './timeline-labels.ts';
import type { PlacedEvent, TimelineModel } from './timeline-model.ts';

export type LabelPlaces = ReadonlyMap<string, LabelPlace>;

/** Labels that are tried: more would never fit. */
const MOST_WISHES = 60;

export const stateOf = (
  { id, approximate }: PlacedEvent,
  selected: string | undefined,
): TimelineItem['state'] => (id === selected ? 'selected' : approximate ? 'approximate' : 'plain');

/** Places for the labels of a window: the chosen event first, then the most telling ones. */
export function labelPlaces(
  model: TimelineModel,
  window: TimelineWindow,
  isNear: (event: PlacedEvent) => boolean,
  selected: string | undefined,
): LabelPlaces {
  const chosen = model.byId.get(selected ?? '');
  const wanted = chosen !== undefined && isNear(chosen) ? [chosen] : [];
  for (const event of model.byRank) {
    if (wanted.length >= MOST_WISHES) break;
    if (event.id !== selected && isNear(event)) wanted.push(event);
  }
  const pixels = window.width / (window.to - window.from);
  const wishes = wanted.map(({ id, label, shape, at, from, to, open }) => {
    const isPoint = shape === 'dot' || open !== undefined;
    return {
      id,
      from: ((isPoint ? at : from) - window.from) * pixels,
      to: ((isPoint ? at : to) - window.from) * pixels,
      letters: label.length,
      open,
    };
  });
  return placeLabels(wishes, model.labelRows, window.width);
}

/** A label, and behind it the bar that shows how wide its date is; an open end it shows itself. */
export function labelItems(
  event: PlacedEvent,
  { row, left, width }: LabelPlace,
  window: TimelineWindow,
  selected: string | undefined,
): readonly TimelineItem[] {
  const unit = (window.to - window.from) / window.width;
  const common = {
    row: labelRow(row),
    event: event.id,
    shape: event.shape,
    words: event.label,
    date: dateWords(event.source),
    state: stateOf(event, selected),
  } as const;
  const from = window.from + left * unit;
  const place = { kind: 'label', from, to: from + width * unit } as const;
  const long = event.shape === 'bar' && (event.to - event.from) / unit > WHOLE_BAR;
  const { open } = event;
  const id = `label:${event.id}`;
  if (event.shape === 'dot') return [{ ...common, ...place, id }];
  if (open !== undefined) return [{ ...common, ...place, open, id }];
  const label: TimelineItem = { ...common, ...place, long, id };
  const bar = { kind: 'extent', from: event.from, to: event.to, long } as const;
  return [{ ...common, ...bar, id: `extent:${event.id}` }, label];
}

/** From the label of the chosen event down to the last lane that has it. */
export function stemItems(
  model: TimelineModel,
  places: LabelPlaces,
  window: TimelineWindow,
  selected: string | undefined,
): readonly TimelineItem[] {
  const event = model.byId.get(selected ?? '');
  const place = places.get(selected ?? '');
  if (event === undefined || place === undefined) return [];
  const unit = (window.to - window.from) / window.width;
  const middle = window.from + (place.left + place.width / 2) * unit;
  const at = event.shape === 'dot' ? event.at : Math.min(Math.max(middle, event.from), event.to);
  const lanes = model.lanes.slice(0, Math.max(-1, ...event.lanes) + 1);
  const labels = Array.from({ length: model.labelRows - place.row - 1 }, (_, i) =>
    labelRow(place.row + 1 + i),
  );
  return [...labels, REST_ROW, ...lanes.map(({ id }) => laneRow(id))].map((row, i, rows) => ({
    id: `stem:${row}`,
    kind: 'stem',
    row,
    from: at,
    to: at,
    last: i === rows.length - 1,
    state: 'plain',
  }));
}
