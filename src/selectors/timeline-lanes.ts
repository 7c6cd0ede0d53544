import type { Story } from '../core/model/story.ts';
import type { LaneKind, ViewState } from '../state/view-state.ts';
import { tellersOf } from './tellers.ts';
import { timelineIndex } from './timeline-index.ts';

/** A row under the events: an outlet, an unnamed article, or a person. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  /** Index of the outlet's colour; undefined for a person. */
  readonly colour: number | undefined;
}

/**
 * The lanes of a view: the tellers that are not hidden, or the people of the events shown, which
 * are given by their numbers in the index.
 */
export const lanesOf = (
  story: Story,
  view: Pick<ViewState, 'lanes' | 'hidden'>,
  events: Uint32Array,
): readonly Lane[] =>
  view.lanes === 'person'
    ? peopleLanes(story, events)
    : tellersOf(story).filter(({ id }) => !view.hidden.includes(id));

/** Tells which of the lanes have an event, by its position among those shown. */
export function laneNumbers(
  story: Story,
  kind: LaneKind,
  lanes: readonly Lane[],
  events: Uint32Array,
): (position: number) => readonly number[] {
  const { starts, lanes: linked } = timelineIndex(story).links[kind];
  const all: readonly { readonly id: string }[] =
    kind === 'person' ? story.people : tellersOf(story);
  const indexes = new Map(lanes.map(({ id }, index) => [id, index]));
  const indexOf = all.map(({ id }) => indexes.get(id) ?? -1);
  return (position) => {
    const found: number[] = [];
    const event = events[position] ?? 0;
    for (let i = starts[event] ?? 0; i < (starts[event + 1] ?? 0); i++) {
      const index = indexOf[linked[i] ?? 0] ?? -1;
      if (index >= 0) found.push(index);
    }
    return found;
  };
}

/** People with at least one of the events, the most often named first. */
function peopleLanes(story: Story, events: Uint32Array): readonly Lane[] {
  const { starts, lanes } = timelineIndex(story).links.person;
  const counts = new Uint32Array(story.people.length);
  for (const event of events)
    for (let i = starts[event] ?? 0; i < (starts[event + 1] ?? 0); i++) {
      const person = lanes[i] ?? 0;
      counts[person] = (counts[person] ?? 0) + 1;
    }
  return story.people
    .map(({ id, name }, i) => ({ id, name, colour: undefined, count: counts[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ id, name, colour }) => ({ id, name, colour }));
}
