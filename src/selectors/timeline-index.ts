import type { StoryEvent } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import type { LaneKind } from '../state/view-state.ts';
import { peopleIn } from './people-in.ts';
import { tellersOf } from './tellers.ts';
import { busySpans, extentOf, isApproximate, isVague, type Extent } from './timeline-extent.ts';
import type { DaySpan } from './timeline-fold.ts';

/** A dated event, its date read. */
export interface DatedEvent {
  readonly source: StoryEvent;
  readonly extent: Extent;
  /** Where it stands in date order: its first day, or its last one where only that is known. */
  readonly day: number;
  readonly approximate: boolean;
  /** So wide that it says little about any of its days. */
  readonly vague: boolean;
  /** What it says about the times at which something happens. */
  readonly busy: readonly DaySpan[];
  /** What makes it worth a label. */
  readonly worth: number;
}

/** Which lanes each event has, as one list of numbers: those of event n begin at `starts[n]`. */
export interface LaneLinks {
  readonly starts: Uint32Array;
  readonly lanes: Uint32Array;
}

/**
 * All that the timeline asks of a story's events whatever the filters say: read once, so that a
 * filter only picks from it. Events are known by their number in date order.
 */
export interface TimelineIndex {
  readonly events: readonly DatedEvent[];
  readonly numberOf: ReadonlyMap<StoryEvent, number>;
  /** Lanes by their number among the tellers, or the people, of the story. */
  readonly links: Readonly<Record<LaneKind, LaneLinks>>;
}

/** A vague date makes an event less worth a label: it is nowhere in particular. */
const WORTH = { teller: 1, differs: 2, quotes: 1, day: 2, vague: -2 };

const known = new WeakMap<Story, TimelineIndex>();

export function timelineIndex(story: Story): TimelineIndex {
  const index = known.get(story) ?? readIndex(story);
  known.set(story, index);
  return index;
}

function readIndex(story: Story): TimelineIndex {
  const differing = new Set(story.disagreements.map(({ event }) => event));
  const events = story.events
    .flatMap((event) => {
      const extent = extentOf(event);
      return extent === undefined ? [] : [readEvent(event, extent, differing.has(event.id))];
    })
    .toSorted((a, b) => a.day - b.day || a.extent.to - b.extent.to);
  const tellers = tellersOf(story);
  return {
    events,
    numberOf: new Map(events.map(({ source }, number) => [source, number])),
    links: {
      outlet: linksOf(events, tellers, ({ outlets }) => outlets),
      person: linksOf(events, story.people, peopleIn(story)),
    },
  };
}

function readEvent(source: StoryEvent, extent: Extent, differs: boolean): DatedEvent {
  const vague = isVague(source, extent);
  return {
    source,
    extent,
    day: extent.open === 'start' ? extent.from - 1 : extent.from,
    approximate: isApproximate(source),
    vague,
    busy: busySpans(source, extent),
    worth:
      source.outlets.length * WORTH.teller +
      (differs ? WORTH.differs : 0) +
      (source.quotes.length > 0 ? WORTH.quotes : 0) +
      (extent.shape === 'dot' ? WORTH.day : 0) +
      (vague ? WORTH.vague : 0),
  };
}

function linksOf(
  events: readonly DatedEvent[],
  lanes: readonly { readonly id: string }[],
  idsOf: (event: StoryEvent) => readonly string[],
): LaneLinks {
  const numbers = new Map(lanes.map(({ id }, number) => [id, number]));
  const starts = new Uint32Array(events.length + 1);
  const linked: number[] = [];
  for (const [number, { source }] of events.entries()) {
    for (const id of idsOf(source)) {
      const lane = numbers.get(id);
      if (lane !== undefined) linked.push(lane);
    }
    starts[number + 1] = linked.length;
  }
  return { starts, lanes: Uint32Array.from(linked) };
}
