import type { StoryEvent } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import type { ViewState } from '../state/view-state.ts';
import { wordsOf } from './story-text.ts';
import { busySpans, extentOf, isApproximate, isVague, type Extent } from './timeline-extent.ts';
import {
  axisEnds,
  evenScale,
  foldedScale,
  foldedShare,
  toAxis,
  type AxisScale,
  type DaySpan,
} from './timeline-fold.ts';
import { lanesOf, lanesWith, type Lane } from './timeline-lanes.ts';

/** An event on the axis. `from`, `to` and `at` are places of the axis, not days. */
export interface PlacedEvent extends Omit<Extent, 'from' | 'to'> {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Where its dots stand: side by side within a day, so that stems are straight and apart. */
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

/** All that the timeline shows at any zoom. It changes with the filters, never with the window. */
export interface TimelineModel {
  readonly scale: AxisScale;
  /** What "fit" shows. */
  readonly home: DaySpan;
  readonly lanes: readonly Lane[];
  /** In date order. */
  readonly events: readonly PlacedEvent[];
  /** The same, the most telling first: those get a label where there is no room for all. */
  readonly byRank: readonly PlacedEvent[];
  readonly byId: ReadonlyMap<string, PlacedEvent>;
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
/** Length of the fading bar of an event whose other end is open, as a share of the axis. */
const OPEN_LENGTH = 0.16;
/** Room left of the first and right of the last event, as shares of the axis. */
const MARGIN = { before: 0.02, after: 0.04 };
/** What makes an event worth a label. A vague date less: it is nowhere in particular. */
const WORTH = { teller: 1, differs: 2, quotes: 1, day: 2, vague: -2 };

/** The timeline of the events that the filters let pass, with so many rows for labels at most. */
export function timelineModel(
  story: Story,
  view: Pick<ViewState, 'lanes' | 'hidden' | 'fold'>,
  events: readonly StoryEvent[],
  mostLabelRows = MOST_LABEL_ROWS,
): TimelineModel {
  const dated = events.flatMap((event) => {
    const extent = extentOf(event);
    return extent === undefined ? [] : [{ event, extent }];
  });
  const busy = {
    days: dated.flatMap(({ extent }) => (extent.shape === 'dot' ? [extent.from] : [])),
    spans: dated.flatMap(({ event, extent }) =>
      extent.shape === 'bar' ? busySpans(event, extent) : [],
    ),
  };
  const folding = foldedScale(busy);
  const foldable = folding.folds.length > 0;
  const folded = foldable && (view.fold ?? foldedShare(folding) >= FOLD_UNASKED);
  const scale = folded || !foldable ? folding : evenScale(daysOf(folding));
  const lanes = lanesOf(story, view, events);
  const placed = placeEvents(story, view.lanes, dated, scale, lanes);
  const differs = new Set(story.disagreements.map(({ event }) => event));
  const worth = new Map(
    dated.map(({ event, extent }) => [
      event.id,
      event.outlets.length * WORTH.teller +
        (differs.has(event.id) ? WORTH.differs : 0) +
        (event.quotes.length > 0 ? WORTH.quotes : 0) +
        (extent.shape === 'dot' ? WORTH.day : 0) +
        (isVague(event, extent) ? WORTH.vague : 0),
    ]),
  );
  const worthOf = ({ id }: PlacedEvent): number => worth.get(id) ?? 0;
  return {
    scale,
    home: homeOf(scale),
    lanes,
    events: placed,
    byRank: placed.toSorted((a, b) => worthOf(b) - worthOf(a)),
    byId: new Map(placed.map((event) => [event.id, event])),
    undated: events.length - dated.length,
    labelRows: Math.min(mostLabelRows, Math.max(1, dated.length)),
    foldable,
    folded,
  };
}

const daysOf = ({ knots }: AxisScale): DaySpan => ({
  from: knots[0].day,
  to: (knots.at(-1) ?? knots[1]).day,
});

function homeOf(scale: AxisScale): DaySpan {
  const { from, to } = axisEnds(scale);
  return { from: from - (to - from) * MARGIN.before, to: to + (to - from) * MARGIN.after };
}

function placeEvents(
  story: Story,
  kind: ViewState['lanes'],
  dated: readonly { readonly event: StoryEvent; readonly extent: Extent }[],
  scale: AxisScale,
  lanes: readonly Lane[],
): readonly PlacedEvent[] {
  const laneIndex = new Map(lanes.map(({ id }, index) => [id, index]));
  const { from: first, to: last } = axisEnds(scale);
  const openLength = (last - first) * OPEN_LENGTH;
  const seats = seatsIn(dated.map(({ extent }) => extent));
  const placeOf = (extent: Extent): number => {
    const { from, to } = knownSpan(extent);
    const share = from === to - 1 ? seats.next(extent) : 0.5;
    const at = toAxis(scale, from);
    return at + (toAxis(scale, to) - at) * share;
  };
  return dated.map(({ event, extent }) => {
    const from = toAxis(scale, extent.from) - (extent.open === 'start' ? openLength : 0);
    const to = toAxis(scale, extent.to) + (extent.open === 'end' ? openLength : 0);
    return {
      ...extent,
      id: event.id,
      from,
      to,
      at: placeOf(extent),
      label: wordsOf(story, event.label),
      source: event,
      approximate: isApproximate(event),
      vague: isVague(event, extent),
      lanes: lanesWith(event, kind).flatMap((id) => laneIndex.get(id) ?? []),
    };
  });
}

const seatKey = ({ from, open }: Extent): string => `${open}:${from}`;

/** The days that are known: the last one of "by 22 December", the first one of "since". */
const knownSpan = ({ from, to, open }: Extent): DaySpan => ({
  from: open === 'start' ? from - 1 : from,
  to: open === 'end' ? to + 1 : to,
});

/**
 * Gives the events of one day their places in it, from left to right: a third, two thirds. Those
 * that only end or begin on it have places of their own, so that they do not end in one column.
 */
function seatsIn(extents: readonly Extent[]): { readonly next: (extent: Extent) => number } {
  const total = new Map<string, number>();
  const taken = new Map<string, number>();
  for (const extent of extents) countUp(total, seatKey(extent));
  return {
    next: (extent) => countUp(taken, seatKey(extent)) / ((total.get(seatKey(extent)) ?? 0) + 1),
  };
}

function countUp(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}
