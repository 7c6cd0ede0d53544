import type { AppliedCorrection } from '../core/model/correction.ts';
import type { StoryEvent } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import { groupBy } from './group-by.ts';

const known = new WeakMap<Story, ReadonlyMap<string, readonly AppliedCorrection[]>>();

/** What the reader corrected in a story, by the id of what reads otherwise now. */
export function correctionsOf(story: Story): ReadonlyMap<string, readonly AppliedCorrection[]> {
  const corrections = known.get(story) ?? groupBy(story.corrections ?? [], ({ target }) => target);
  known.set(story, corrections);
  return corrections;
}

/** Whether the reader corrected an event, or who says a quote of it. */
export function correctedIn(story: Story): (event: StoryEvent) => boolean {
  const corrected = correctionsOf(story);
  return ({ id, quotes }) => corrected.has(id) || quotes.some((quote) => corrected.has(quote));
}
