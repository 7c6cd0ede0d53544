import type { Timex } from '../model/timex3.ts';
import type { Traits } from './traits.ts';

/** How rare each term is in the story: what every clause says tells nothing apart. */
export type Rarity = ReadonlyMap<string, number>;

/** What a group of mentions says together; a single mention is a group of one. */
export interface Profile {
  readonly members: Traits[];
  readonly speech: boolean;
  readonly planned: boolean;
  /** Terms, each as heavy as it is rare, summed over the members. */
  readonly terms: Map<string, number>;
  /** Families of action, by number of members. */
  readonly families: Map<string, number>;
  readonly speakers: Set<string>;
  readonly people: Set<string>;
  /** Dates of the members, each once, and the articles that give them. */
  readonly dates: Map<string, Timex>;
  readonly articles: Set<string>;
}

/** Rarity of every term: 0 for one in all mentions, 1 for one in a single mention. */
export function rarityOf(all: readonly Traits[]): Rarity {
  const counts = new Map<string, number>();
  for (const { terms } of all)
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const most = Math.log(all.length + 1);
  return new Map([...counts].map(([term, count]) => [term, (most - Math.log(count)) / most]));
}

/** What one mention says, as a group of one. */
export function profileOf(traits: Traits, rarity: Rarity): Profile {
  const { mention, timex } = traits;
  return {
    members: [traits],
    speech: traits.speech,
    planned: mention.modality === 'planned',
    terms: new Map(traits.terms.map((term) => [term, rarity.get(term) ?? 0])),
    families: new Map([[traits.family, 1]]),
    speakers: new Set(speakersOf(traits)),
    people: new Set(traits.people),
    dates: new Map(timex?.edtf == null ? [] : [[timex.id, timex]]),
    articles: new Set([mention.article]),
  };
}

/** Adds what `other` says to `profile`. */
export function absorb(profile: Profile, other: Profile): void {
  profile.members.push(...other.members);
  for (const [term, weight] of other.terms)
    profile.terms.set(term, (profile.terms.get(term) ?? 0) + weight);
  for (const [family, count] of other.families)
    profile.families.set(family, (profile.families.get(family) ?? 0) + count);
  for (const [id, timex] of other.dates) profile.dates.set(id, timex);
  for (const id of other.speakers) profile.speakers.add(id);
  for (const id of other.people) profile.people.add(id);
  for (const id of other.articles) profile.articles.add(id);
}

export const isPerson = (id: string): boolean => id.startsWith('person:');

/** People speak before the organisations they are named with ("chief executive of …"). */
function speakersOf({ subjects }: Traits): readonly string[] {
  const people = subjects.filter(isPerson);
  return people.length > 0 ? people : subjects;
}
