import type { Profile, Rarity } from './profile.ts';
import type { Traits } from './traits.ts';

/** Rarest terms of a mention that look up groups to compare it with. */
const KEYS = 6;

/**
 * Groups listed under a key; those after them are found by their other keys. Sixty articles list some
 * 200 under "say". Lower misses pairs in long stories, higher costs the square of a text that says one
 * thing over and over.
 */
const MOST_LISTED = 400;

/** Groups by their members' keys: what is compared with what, at a cost near linear in mentions. */
export type TermIndex = Map<string, Set<Profile>>;

/** What a group can be found by: the actions of its members, and their rarest terms. */
export const keysOf = ({ members }: Profile, rarity: Rarity): readonly string[] =>
  members.flatMap((traits) => keysOfOne(traits, rarity));

const keysOfOne = ({ family, terms }: Traits, rarity: Rarity): readonly string[] => [
  `do:${family}`,
  ...terms
    .toSorted((a, b) => (rarity.get(b) ?? 0) - (rarity.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, KEYS),
];

/** Lists a group under those of the keys that do not list too many. */
export function listUnder(index: TermIndex, keys: readonly string[], profile: Profile): void {
  for (const key of keys) {
    const listed = index.get(key) ?? new Set();
    if (listed.size < MOST_LISTED) index.set(key, listed.add(profile));
  }
}

/** The groups listed under any of the keys. */
export function listedUnder(index: TermIndex, keys: readonly string[]): ReadonlySet<Profile> {
  const found = new Set<Profile>();
  for (const key of keys) for (const profile of index.get(key) ?? []) found.add(profile);
  return found;
}
