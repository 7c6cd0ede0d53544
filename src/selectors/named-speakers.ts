import type { Entity, Person } from '../core/model/entity.ts';
import { speakersOf, type Quote } from '../core/model/quote.ts';
import type { Story } from '../core/model/story.ts';

/** One of those who say a quote, in words of the articles. */
export interface NamedSpeaker {
  readonly id: string;
  readonly name: string;
  readonly role: string | undefined;
}

/** Somebody with a page of their own; people have roles. */
type Named = Entity & Partial<Pick<Person, 'roles'>>;

const entities = new WeakMap<Story, ReadonlyMap<string, Named>>();

function entitiesOf(story: Story): ReadonlyMap<string, Named> {
  const known =
    entities.get(story) ??
    new Map(
      [...story.outlets, ...story.organisations, ...story.people].map((one) => [one.id, one]),
    );
  entities.set(story, known);
  return known;
}

/** All who say a quote together, as far as the text names them, in its order. */
export function namedSpeakers(story: Story, quote: Quote): readonly Named[] {
  const known = entitiesOf(story);
  return speakersOf(quote).flatMap((id) => known.get(id) ?? []);
}
