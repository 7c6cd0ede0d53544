import type { StoryEvent } from '../core/model/event.ts';
import { speakersOf } from '../core/model/quote.ts';
import type { Story } from '../core/model/story.ts';

const known = new WeakMap<Story, ReadonlyMap<string, readonly string[]>>();

/** The people whom an event is about: those whom its tellings name, and whose words belong to it. */
export function peopleIn(story: Story): (event: StoryEvent) => readonly string[] {
  const speakers = known.get(story) ?? peopleBehind(story);
  known.set(story, speakers);
  return ({ people, quotes }) => [
    ...new Set([...people, ...quotes.flatMap((id) => speakers.get(id) ?? [])]),
  ];
}

/** Who of the story's people said each quote. */
function peopleBehind(story: Story): ReadonlyMap<string, readonly string[]> {
  const people = new Set(story.people.map(({ id }) => id));
  return new Map(
    story.quotes.map((quote) => [quote.id, speakersOf(quote).filter((id) => people.has(id))]),
  );
}
