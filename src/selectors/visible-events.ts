import { compareDays } from '../core/model/civil-day.ts';
import type { StoryEvent } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import type { ViewState } from '../state/view-state.ts';
import { eventTests } from './event-filters.ts';

/** The events that the filters of the view let pass, in date order, undated ones last. */
export function visibleEvents(story: Story, view: ViewState): readonly StoryEvent[] {
  const tests = Object.values(eventTests(story, view));
  return inOrder(story).filter((event) => tests.every((passes) => passes(event)));
}

const ordered = new WeakMap<Story, readonly StoryEvent[]>();

/** Sorted once for a story: filters leave the order as it is. */
function inOrder(story: Story): readonly StoryEvent[] {
  const events = ordered.get(story) ?? story.events.toSorted(byDate);
  ordered.set(story, events);
  return events;
}

/** True where neither end of the date is known: the event waits in the undated tray. */
export const isUndated = ({ earliest, latest }: StoryEvent): boolean =>
  earliest === null && latest === null;

/**
 * By the first day it can have happened. "By 22 December" has no first day: it stands at its last
 * one, where the reader looks for it. Of two that start together, the shorter comes first; otherwise the
 * story's own order stays.
 */
function byDate(a: StoryEvent, b: StoryEvent): number {
  return compareDays(startOf(a), startOf(b)) || compareDays(endOf(a), endOf(b));
}

/** Sorts after every ISO day. */
const NEVER = '~';

/** The day an event is sorted by. */
export const startOf = ({ earliest, latest }: StoryEvent): string => earliest ?? latest ?? NEVER;
const endOf = ({ latest }: StoryEvent): string => latest ?? NEVER;
