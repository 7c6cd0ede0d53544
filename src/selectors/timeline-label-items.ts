import { dateWords } from './date-words.ts';
import { labelRow, type TimelineItem, type TimelineWindow } from './timeline-item.ts';
import { placeLabels, WHOLE_BAR, type LabelPlace } from './timeline-labels.ts';
import type { PlacedEvent, TimelineModel } from './timeline-model.ts';

/** Places of labels, by the positions of their events. */
export type LabelPlaces = ReadonlyMap<number, LabelPlace>;

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
  positions: readonly number[],
  selected: string | undefined,
): LabelPlaces {
  const chosen = model.positionOf(selected);
  const wanted = mostTelling(model, positions).filter((position) => position !== chosen);
  if (chosen !== undefined && positions.includes(chosen)) wanted.unshift(chosen);
  const pixels = window.width / (window.to - window.from);
  const wishes = wanted.flatMap((position) => {
    const event = model.eventAt(position);
    if (event === undefined) return [];
    const { label, shape, at, open } = event;
    const { from, to } = shape === 'dot' || open !== undefined ? { from: at, to: at } : event;
    return {
      id: position,
      from: (from - window.from) * pixels,
      to: (to - window.from) * pixels,
      letters: label.length,
      open,
    };
  });
  return placeLabels(wishes, model.labelRows, window.width);
}

/** The events that are most worth a label, the best first; of many equals some from everywhere. */
function mostTelling({ worthAt }: TimelineModel, positions: readonly number[]): number[] {
  const byWorth = new Map<number, number[]>();
  for (const position of positions) {
    const worth = worthAt(position);
    const equals = byWorth.get(worth);
    if (equals) equals.push(position);
    else byWorth.set(worth, [position]);
  }
  const wanted: number[] = [];
  for (const [, equals] of [...byWorth].toSorted(([a], [b]) => b - a)) {
    const room = MOST_WISHES - wanted.length;
    const step = Math.ceil(equals.length / room);
    wanted.push(...equals.filter((_, i) => i % step === 0));
    if (wanted.length >= MOST_WISHES) break;
  }
  return wanted;
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
  const day = Math.round((event.at - from) / unit);
  if (event.shape === 'dot') return [{ ...common, ...place, day, id }];
  if (open !== undefined) return [{ ...common, ...place, open, id }];
  const label: TimelineItem = { ...common, ...place, long, id };
  const bar = { kind: 'extent', from: event.from, to: event.to, long } as const;
  return [{ ...common, ...bar, id: `extent:${event.id}` }, label];
}
