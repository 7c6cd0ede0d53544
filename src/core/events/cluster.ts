import { affinity } from './affinity.ts';
import { absorb, type Profile, profileOf, type Rarity, rarityOf } from './profile.ts';
import type { Traits } from './traits.ts';

/** Mentions that tell one happening. */
export type Cluster = readonly Traits[];

/**
 * Affinity from which a mention joins a group. Lower lets a story's main event swallow its sequels;
 * higher tells one event twice.
 */
const JOIN = 0.38;

/** Affinity from which two groups become one: told twice by the order in which mentions came. */
const MERGE = 0.38;

/** Rarest terms of a mention that look up groups to compare it with. */
const KEYS = 6;

/** Groups and their members' keys: what is compared with what, at a cost near linear in mentions. */
type Index = Map<string, Set<Profile>>;

/**
 * Groups mentions into happenings: each joins the group whose mentions together it is closest to,
 * or founds its own; then groups that turn out alike are merged. Groups are compared as wholes, so
 * that a chain of weak likenesses cannot pull a story into one event. The best told (dated, then
 * clauses, then noun phrases) come first and found the groups.
 */
export function cluster(all: readonly Traits[]): readonly Cluster[] {
  const rarity = rarityOf(all);
  const ordered = all.toSorted((a, b) => rank(a) - rank(b) || a.index - b.index);
  const groups = grow(
    ordered.map((traits) => profileOf(traits, rarity)),
    rarity,
    JOIN,
  );
  return grow(groups, rarity, MERGE).map(({ members }) =>
    members.toSorted((a, b) => a.index - b.index),
  );
}

const rank = ({ nominal, timex }: Traits): number =>
  (nominal ? 2 : 0) + (timex === undefined ? 1 : 0);

/** Lets each profile join the closest before it that is close enough. */
function grow(profiles: readonly Profile[], rarity: Rarity, enough: number): readonly Profile[] {
  const groups: Profile[] = [];
  const index: Index = new Map();
  for (const profile of profiles) {
    const keys = profile.members.flatMap((traits) => keysOf(traits, rarity));
    const home = closest(profile, keys, index, enough);
    if (home === undefined) groups.push(profile);
    else absorb(home, profile);
    for (const key of keys) {
      const listed = index.get(key) ?? new Set();
      index.set(key, listed.add(home ?? profile));
    }
  }
  return groups;
}

/** What a mention can be found by: its action, and its rarest terms. */
const keysOf = ({ family, terms }: Traits, rarity: Rarity): readonly string[] => [
  `do:${family}`,
  ...terms
    .toSorted((a, b) => (rarity.get(b) ?? 0) - (rarity.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, KEYS),
];

function closest(
  profile: Profile,
  keys: readonly string[],
  index: Index,
  enough: number,
): Profile | undefined {
  let best: Profile | undefined;
  let most = enough;
  for (const group of new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]))) {
    const value = affinity(profile, group);
    if (value === undefined || value < most) continue;
    best = group;
    most = value;
  }
  return best;
}
