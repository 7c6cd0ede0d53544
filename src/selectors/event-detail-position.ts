import type { Story } from '../core/model/story.ts';
import type { ViewState } from '../state/view-state.ts';
import { visibleEvents } from './visible-events.ts';

/** Where the chosen event stands among those that the filters show. */
export interface EventPosition {
  /** From 1; undefined where the filters hide it. */
  readonly number: number | undefined;
  readonly count: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** The place of an event among the visible ones. A hidden one leads back to the first. */
export function eventPosition(
  story: Story,
  view: ViewState,
  chosen: string | undefined,
): EventPosition {
  const events = visibleEvents(story, view);
  const index = events.findIndex(({ id }) => id === chosen);
  return {
    number: index < 0 ? undefined : index + 1,
    count: events.length,
    previous: index < 0 ? undefined : events[index - 1]?.id,
    next: events[index + 1]?.id,
  };
}
