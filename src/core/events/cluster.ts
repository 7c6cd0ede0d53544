import { affinity } from './affinity.ts';
import { likestIn } from './likest.ts';
import { absorb, type Profile, profileOf, type Rarity, rarityOf } from './profile.ts';
import { keysOf, listedUnder, listUnder, type TermIndex } from './term-index.ts';
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

/**
 * What it adds that either is the likest to the other of all that its article tells. Lower tells one
 * event twice where outlets have few words in common; higher pairs what is left over in two articles.
 */
const LIKEST = 0.05;

/**
 * Groups mentions into happenings: each joins the group whose mentions together it is closest to,
 * or founds its own; then groups that turn out alike are merged. Groups are compared as wholes, so
 * that a chain of weak likenesses cannot pull a story into one event. The best told (dated, then
 * clauses, then noun phrases) come first and found the groups.
 */
export function cluster(all: readonly Traits[]): readonly Cluster[] {
  const rarity = rarityOf(all);
  const ordered = all.toSorted((a, b) => rank(a) - rank(b) || a.index - b.index);
  const singles = ordered.map((traits) => profileOf(traits, rarity));
  const likest = likestIn(singles, rarity, { least: JOIN - LIKEST, sure: JOIN });
  const like = (a: Profile, b: Profile): number | undefined => {
    const value = affinity(a, b);
    return value === undefined || !likest(a, b) ? value : value + LIKEST;
  };
  const groups = grow(singles, { rarity, like, enough: JOIN });
  return grow(groups, { rarity, like, enough: MERGE }).map(({ members }) =>
    members.toSorted((a, b) => a.index - b.index),
  );
}

const rank = ({ nominal, timex }: Traits): number =>
  (nominal ? 2 : 0) + (timex === undefined ? 1 : 0);

interface Growing {
  readonly rarity: Rarity;
  readonly like: (a: Profile, b: Profile) => number | undefined;
  /** How alike to be one. */
  readonly enough: number;
}

/** Lets each profile join the closest before it that is close enough. */
function grow(profiles: readonly Profile[], growing: Growing): readonly Profile[] {
  const groups: Profile[] = [];
  const index: TermIndex = new Map();
  for (const profile of profiles) {
    const keys = keysOf(profile, growing.rarity);
    const home = closest(profile, listedUnder(index, keys), growing);
    if (home === undefined) groups.push(profile);
    else absorb(home, profile);
    listUnder(index, keys, home ?? profile);
  }
  return groups;
}

function closest(
  profile: Profile,
  groups: ReadonlySet<Profile>,
  { like, enough }: Growing,
): Profile | undefined {
  let best: Profile | undefined;
  let most = enough;
  for (const group of groups) {
    const value = like(profile, group);
    if (value === undefined || value < most) continue;
    best = group;
    most = value;
  }
  return best;
}
