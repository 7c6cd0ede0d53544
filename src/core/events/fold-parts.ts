import type { StoryEvent } from '../model/event.ts';
import { contains } from '../model/span.ts';

/**
 * One event where one clause makes two of one day: what a single telling says inside the words that
 * stand for another event ("The car [left the road] and hit a wall") is told with that.
 */
export function foldParts(events: readonly StoryEvent[]): readonly StoryEvent[] {
  const kept = new Map<StoryEvent['id'], StoryEvent>();
  const beside = new Map<string, StoryEvent['id'][]>();
  for (const event of events.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    const key = `${event.label.article}:${event.edtf}`;
    const others = beside.get(key) ?? [];
    const host = others
      .map((id) => kept.get(id)!)
      .find(({ label }) => contains(label, event.label));
    if (event.mentions.length === 1 && host !== undefined) kept.set(host.id, withPart(host, event));
    else {
      kept.set(event.id, event);
      beside.set(key, [...others, event.id]);
    }
  }
  return [...kept.values()];
}

const lengthOf = ({ label: { start, end } }: StoryEvent): number => end - start;

const withPart = (host: StoryEvent, part: StoryEvent): StoryEvent => ({
  ...host,
  mentions: [...host.mentions, ...part.mentions],
  people: [...new Set([...host.people, ...part.people])],
  cited: [...new Set([...host.cited, ...part.cited])],
  quotes: [...new Set([...host.quotes, ...part.quotes])],
});
