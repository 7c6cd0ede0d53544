import type { StoryEvent } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import type { ViewState } from '../state/view-state.ts';
import { tellersOf } from './tellers.ts';

/** A row under the events: an outlet, an unnamed article, or a person. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  /** Index of the outlet's colour; undefined for a person. */
  readonly colour: number | undefined;
}

/** The lanes of a view: the tellers that are not hidden, or the people of the events shown. */
export const lanesOf = (
  story: Story,
  view: Pick<ViewState, 'lanes' | 'hidden'>,
  events: readonly StoryEvent[],
): readonly Lane[] =>
  view.lanes === 'person'
    ? peopleLanes(story, events)
    : tellersOf(story).filter(({ id }) => !view.hidden.includes(id));

/** Ids of the lanes on which an event has a mark. */
export const lanesWith = (event: StoryEvent, kind: ViewState['lanes']): readonly string[] =>
  kind === 'person' ? event.people : event.outlets;

/** People with at least one of the events, the most often named first. */
function peopleLanes({ people }: Story, events: readonly StoryEvent[]): readonly Lane[] {
  const counts = new Map<string, number>();
  for (const id of events.flatMap((event) => event.people))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return people
    .filter(({ id }) => counts.has(id))
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .map(({ id, name }) => ({ id, name, colour: undefined }));
}
