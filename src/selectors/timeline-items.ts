import { dateWords } from './date-words.ts';
import { bucketItems } from './timeline-buckets.ts';
import { toAxis } from './timeline-fold.ts';
import { laneRow, REST_ROW, type TimelineItem, type TimelineWindow } from './timeline-item.ts';
import { labelItems, labelPlaces, stateOf, type LabelPlaces } from './timeline-label-items.ts';
import type { PlacedEvent, TimelineModel } from './timeline-model.ts';
import { stemItems } from './timeline-stem.ts';

/**
 * Labels, dots and bars at most. More make a frame of panning longer than the eye forgives; fewer would
 * turn the dots of five articles, some 200, into counts.
 */
const MOST_ITEMS = 240;
/** Share of the window that is drawn on either side of it, so that panning shows no empty edge. */
const BESIDE = 1 / 3;

/** All that is drawn of a window: the only question that the timeline asks. */
export function timelineItems(
  model: TimelineModel,
  window: TimelineWindow,
  selected?: string,
): readonly TimelineItem[] {
  const beside = (window.to - window.from) * BESIDE;
  const near = { from: window.from - beside, to: window.to + beside };
  const positions = model.places.within(near);
  const places = labelPlaces(model, window, positions, selected);
  const labels = [...places].flatMap(([position, place]) => {
    const event = model.eventAt(position);
    return event ? labelItems(event, place, window, selected) : [];
  });
  const marks = markItems(model, { ...window, ...near }, positions, {
    labelled: places,
    selected,
    room: MOST_ITEMS - labels.length,
  });
  return [...foldItems(model), ...labels, ...marks, ...stemItems(model, places, window, selected)];
}

interface Marking {
  readonly labelled: LabelPlaces;
  readonly selected: string | undefined;
  /** How many marks may be drawn. */
  readonly room: number;
}

/** Marks for each event while there is room, else buckets of them. */
function markItems(
  model: TimelineModel,
  near: TimelineWindow,
  positions: readonly number[],
  marking: Marking,
): readonly TimelineItem[] {
  if (positions.length <= MOST_ITEMS) {
    const singles = singleItems(model, near, positions, marking);
    if (singles.length <= marking.room) return singles;
  }
  return bucketItems(model, positions, near, near.lanes, marking.room);
}

/** Dots and bars on the lanes, and those of unlabelled events; what looks the same is drawn once. */
function singleItems(
  model: TimelineModel,
  { lanes: { first, end } }: TimelineWindow,
  positions: readonly number[],
  { labelled, selected }: Marking,
): readonly TimelineItem[] {
  const items = new Map<string, TimelineItem>();
  for (const position of positions) {
    const event = model.eventAt(position);
    if (event === undefined) continue;
    const state = stateOf(event, selected);
    const lanes = event.lanes
      .filter((lane) => lane >= first && lane < end)
      .flatMap((lane) => laneAt(model, lane));
    const rest = labelled.has(position) ? [] : [{ row: REST_ROW, colour: undefined }];
    for (const { row, colour } of [...rest, ...lanes]) {
      const item = { ...markOf(event), row, colour, state };
      const id = `${row}:${item.kind}:${item.from}:${item.to}`;
      if (!items.has(id) || state === 'selected') items.set(id, { ...item, id });
    }
  }
  return [...items.values()];
}

function laneAt({ lanes }: TimelineModel, index: number) {
  const lane = lanes[index];
  return lane === undefined ? [] : [{ row: laneRow(lane.id), colour: lane.colour }];
}

const markOf = ({ id, shape, at, from, to, open, vague, label, source }: PlacedEvent) => ({
  kind: shape,
  ...(shape === 'dot' ? { from: at, to: at } : { from, to }),
  open,
  long: vague,
  event: id,
  words: label,
  date: dateWords(source),
});

const foldItems = ({ scale, folded }: TimelineModel): readonly TimelineItem[] =>
  (folded ? scale.folds : []).map(({ from, to }) => ({
    id: `fold:${from}`,
    kind: 'fold',
    row: undefined,
    from: toAxis(scale, from),
    to: toAxis(scale, to),
    state: 'plain',
  }));
