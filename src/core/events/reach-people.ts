import type { StoryEvent } from '../model/event.ts';
import type { SpanRef } from '../model/span.ts';
import type { ParsedArticle } from '../model/story.ts';

/**
 * Most characters between a person and the telling next to which they are named: about a sentence.
 * More puts people to events that they have no part in, fewer leaves them without any.
 */
const REACH = 200;

/**
 * The events with everybody who would be in none: whom no clause of an event names ("his lawyer, Ann
 * Dray, was not present") belongs to the event told next to them, in the same paragraph.
 */
export function reachPeople(
  events: readonly StoryEvent[],
  articles: readonly ParsedArticle[],
): readonly StoryEvent[] {
  const reached = new Set(events.flatMap(({ people }) => people));
  const tellings = tellingsByArticle(events);
  const added = new Map<string, string[]>();
  for (const { id, source, people } of articles)
    for (const person of people) {
      if (reached.has(person.id)) continue;
      const places = person.mentions.filter(({ article }) => article === id);
      const event = nearest(places, tellings.get(id) ?? [], source.text);
      if (event === undefined) continue;
      added.set(event, [...(added.get(event) ?? []), person.id]);
      reached.add(person.id);
    }
  return events.map((event) => {
    const more = added.get(event.id);
    return more === undefined ? event : { ...event, people: [...event.people, ...more] };
  });
}

interface Told extends SpanRef {
  readonly event: string;
}

function tellingsByArticle(events: readonly StoryEvent[]): ReadonlyMap<string, readonly Told[]> {
  const tellings = new Map<string, Told[]>();
  for (const { id, mentions } of events)
    for (const mention of mentions) {
      const listed = tellings.get(mention.article) ?? [];
      tellings.set(mention.article, listed);
      listed.push({ ...mention, event: id });
    }
  return tellings;
}

function nearest(
  places: readonly SpanRef[],
  tellings: readonly Told[],
  text: string,
): string | undefined {
  let best: string | undefined;
  let least = REACH;
  for (const place of places)
    for (const told of tellings) {
      const from = Math.min(place.end, told.end);
      const to = Math.max(place.start, told.start);
      const gap = Math.max(0, to - from);
      if (gap >= least || text.slice(from, to).includes('\n\n')) continue;
      best = told.event;
      least = gap;
    }
  return best;
}
