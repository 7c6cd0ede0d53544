import { dayNumber } from '../model/civil-day.ts';
import type { Moment } from '../model/event.ts';
import type { Crowd, Traits } from './traits.ts';

/** How rare each term is in the story: what every clause says tells nothing apart. */
export type Rarity = ReadonlyMap<string, number>;

/** Days since 1970, first and last; infinite where an end is open. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** What a group of mentions says together; a single mention is a group of one. */
export interface Profile {
  readonly members: Traits[];
  readonly speech: boolean;
  readonly planned: boolean;
  /** Terms, each as heavy as it is rare, summed over the members. */
  readonly terms: Map<string, number>;
  /** The same of all that the sentences of the members tell. */
  readonly around: Map<string, number>;
  /** Families of action, by number of members. */
  readonly families: Map<string, number>;
  readonly speakers: Set<string>;
  readonly people: Set<string>;
  readonly crowds: Set<Crowd>;
  /** The dates that members give in their own words, by EDTF. */
  readonly dates: Map<string, Days>;
  /** The days on which members were told as news, or that they take from the scene around them. */
  readonly scenes: Map<string, Days>;
  /** The sides of publication on which members without a day lie. */
  readonly bounds: Map<string, Days>;
  readonly articles: Set<string>;
  /** Articles whose headline, and whose first paragraph, tells it. */
  readonly headlines: Set<string>;
  readonly leads: Set<string>;
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
  const { mention } = traits;
  const { when, part, article } = mention;
  const isScene = when?.basis === 'carried' || when?.basis === 'told';
  return {
    members: [traits],
    speech: traits.speech,
    planned: mention.modality === 'planned',
    terms: weighed(traits.terms, rarity),
    around: weighed(traits.around, rarity),
    families: new Map([[traits.family, 1]]),
    speakers: new Set(speakersOf(traits)),
    people: new Set(traits.people),
    crowds: new Set(traits.crowd === undefined ? [] : [traits.crowd]),
    dates: new Map(when?.basis === 'stated' ? [[when.edtf, daysOf(when)]] : []),
    scenes: new Map(isScene ? [[when.edtf, daysOf(when)]] : []),
    bounds: new Map(
      when?.basis === 'bound' && !isPromised(mention) ? [[when.edtf, daysOf(when)]] : [],
    ),
    articles: new Set([article]),
    headlines: new Set(part === 'headline' ? [article] : []),
    leads: new Set(part === 'lead' ? [article] : []),
  };
}

const weighed = (terms: readonly string[], rarity: Rarity): Map<string, number> =>
  new Map(terms.map((term) => [term, rarity.get(term) ?? 0]));

/** "She said she would stay": what was ahead when she said so need not be when the paper came out. */
const isPromised = ({ bearing, tense }: Traits['mention']): boolean =>
  bearing === 'ahead' && tense !== 'future';

const daysOf = ({ earliest, latest }: Moment): Days => ({
  first: earliest === null ? -Infinity : dayNumber(earliest),
  last: latest === null ? Infinity : dayNumber(latest),
});

/** Adds what `other` says to `profile`. */
export function absorb(profile: Profile, other: Profile): void {
  profile.members.push(...other.members);
  for (const key of ['terms', 'around'] as const)
    for (const [term, weight] of other[key])
      profile[key].set(term, (profile[key].get(term) ?? 0) + weight);
  for (const [family, count] of other.families)
    profile.families.set(family, (profile.families.get(family) ?? 0) + count);
  for (const [edtf, days] of other.dates) profile.dates.set(edtf, days);
  for (const [edtf, days] of other.scenes) profile.scenes.set(edtf, days);
  for (const [edtf, days] of other.bounds) profile.bounds.set(edtf, days);
  for (const crowd of other.crowds) profile.crowds.add(crowd);
  for (const key of ['speakers', 'people', 'articles', 'headlines', 'leads'] as const)
    for (const id of other[key]) profile[key].add(id);
}

export const isPerson = (id: string): boolean => id.startsWith('person:');

/** People speak before the organisations they are named with ("chief executive of …"). */
function speakersOf({ subjects }: Traits): readonly string[] {
  const people = subjects.filter(isPerson);
  return people.length > 0 ? people : subjects;
}

/** Whether two sets have something in common. */
export const sharesAny = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const item of a) if (b.has(item)) return true;
  return false;
};
