import type { StoryEvent } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import type { ViewState } from '../state/view-state.ts';
import { wordsOf } from './story-text.ts';
import type { Extent } from './timeline-extent.ts';
import {
  axisEnds,
  evenScale,
  foldedScale,
  foldedShare,
  type AxisScale,
  type DaySpan,
} from './timeline-fold.ts';
import { timelineIndex, type DatedEvent, type TimelineIndex } from './timeline-index.ts';
import { lanesOf, laneNumbers, type Lane } from './timeline-lanes.ts';
import { placeEvents, type EventPlaces } from './timeline-places.ts';

/** An event on the axis. `from`, `to` and `at` are places of the axis, not days. */
export interface PlacedEvent extends Extent {
  readonly id: string;
  /** Where its dots stand. */
  readonly at: number;
  /** Verbatim. */
  readonly label: string;
  /** The event as the story has it: its date is only put into words where it is drawn. */
  readonly source: StoryEvent;
  readonly approximate: boolean;
  /** So wide that it says little about any of its days. */
  readonly vague: boolean;
  /** Indexes of the lanes that have it. */
  readonly lanes: readonly number[];
}

/**
 * All that the timeline shows at any zoom. It changes with the filters, never with the window.
 * Events are known by their position in date order, from 0; one is only put together when asked for.
 */
export interface TimelineModel {
  readonly scale: AxisScale;
  /** What "fit" shows. */
  readonly home: DaySpan;
  readonly lanes: readonly Lane[];
  readonly count: number;
  readonly places: EventPlaces;
  readonly eventAt: (position: number) => PlacedEvent | undefined;
  /** Undefined for an event that has no date or is not shown. */
  readonly positionOf: (id: string | undefined) => number | undefined;
  readonly eventOf: (id: string | undefined) => PlacedEvent | undefined;
  readonly worthAt: (position: number) => number;
  /** Indexes of the lanes that have it. */
  readonly lanesAt: (position: number) => readonly number[];
  readonly undated: number;
  /** Rows for labels: as the filters leave it, so that no zoom moves the lanes. */
  readonly labelRows: number;
  /** False where there is no quiet period to fold. */
  readonly foldable: boolean;
  readonly folded: boolean;
}

/** Rows for labels at most. More rows label more events and push the lanes down. */
const MOST_LABEL_ROWS = 7;
/** Quiet periods are folded unasked once they are this much of the whole span. */
const FOLD_UNASKED = 1 / 3;
/** Room left of the first and right of the last event, as shares of the axis. */
const MARGIN = { before: 0.02, after: 0.04 };

/** The timeline of the events that the filters let pass, with so many rows for labels at most. */
export function timelineModel(
  story: Story,
  view: Pick<ViewState, 'lanes' | 'hidden' | 'fold' | 'unfolded'>,
  shown: readonly StoryEvent[],
  mostLabelRows = MOST_LABEL_ROWS,
): TimelineModel {
  const index = timelineIndex(story);
  const numbers = numbersOf(index, shown);
  const events = Array.from(numbers, (number) => index.events[number]).filter(
    (event) => event !== undefined,
  );
  const { scale, foldable, folded } = scaleOf(events, view);
  const lanes = lanesOf(story, view, numbers);
  const places = placeEvents(events, scale);
  const lanesAt = laneNumbers(story, view.lanes, lanes, numbers);
  const positions = new Map<string, number>();
  const positionOf = (id: string | undefined): number | undefined => {
    if (id === undefined) return undefined;
    if (positions.size === 0)
      for (const [position, { source }] of events.entries()) positions.set(source.id, position);
    return positions.get(id);
  };
  const eventAt = (position: number): PlacedEvent | undefined => {
    const event = events[position];
    return event && placed(story, event, places, position, lanesAt(position));
  };
  return {
    scale,
    home: homeOf(scale),
    lanes,
    count: events.length,
    places,
    eventAt,
    positionOf,
    eventOf: (id) => eventAt(positionOf(id) ?? -1),
    worthAt: (position) => events[position]?.worth ?? 0,
    lanesAt,
    undated: shown.length - events.length,
    labelRows: Math.min(mostLabelRows, Math.max(1, events.length)),
    foldable,
    folded,
  };
}

/** The numbers of dated events, in date order. */
function numbersOf(index: TimelineIndex, shown: readonly StoryEvent[]): Uint32Array {
  const numbers = new Uint32Array(shown.length);
  let count = 0;
  for (const event of shown) {
    const number = index.numberOf.get(event);
    if (number !== undefined) numbers[count++] = number;
  }
  return numbers.subarray(0, count).toSorted();
}

function scaleOf(
  events: readonly DatedEvent[],
  { fold, unfolded }: Pick<ViewState, 'fold' | 'unfolded'>,
): Pick<TimelineModel, 'scale' | 'foldable' | 'folded'> {
  const days: number[] = [];
  const spans: DaySpan[] = [];
  for (const { extent, busy } of events)
    if (extent.shape === 'dot') days.push(extent.from);
    else spans.push(...busy);
  const folding = foldedScale({ days, spans });
  const foldable = folding.folds.length > 0;
  const folded = foldable && (fold ?? foldedShare(folding) >= FOLD_UNASKED);
  if (foldable && !folded) return { scale: evenScale(daysOf(folding)), foldable, folded };
  const scale = unfolded.length === 0 ? folding : foldedScale({ days, spans }, unfolded);
  return { scale, foldable, folded: folded && scale.folds.length > 0 };
}

const daysOf = ({ knots }: AxisScale): DaySpan => ({
  from: knots[0].day,
  to: (knots.at(-1) ?? knots[1]).day,
});

function homeOf(scale: AxisScale): DaySpan {
  const { from, to } = axisEnds(scale);
  return { from: from - (to - from) * MARGIN.before, to: to + (to - from) * MARGIN.after };
}

const placed = (
  story: Story,
  { source, extent, approximate, vague }: DatedEvent,
  { from, to, at }: EventPlaces,
  position: number,
  lanes: readonly number[],
): PlacedEvent => ({
  ...extent,
  id: source.id,
  from: from[position] ?? 0,
  to: to[position] ?? 0,
  at: at[position] ?? 0,
  label: wordsOf(story, source.label),
  source,
  approximate,
  vague,
  lanes,
});
