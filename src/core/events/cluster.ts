import { affinity, type Rarity, rarityOf } from './affinity.ts';
import type { Traits } from './traits.ts';

/** Mentions that tell one happening. */
export type Cluster = readonly Traits[];

/**
 * Affinity from which a mention joins a cluster. Lower lets a story's main event swallow its
 * sequels; higher tells one event twice.
 */
const JOIN = 0.42;

/** Members a newcomer is compared with: more cost time and change little. */
const SAMPLE = 8;

/** Rarest terms of a mention that look up clusters to compare it with. */
const KEYS = 6;

/**
 * Groups mentions into happenings: each joins the cluster to which it is closest on average, or
 * founds its own. On average, so that a chain of weak likenesses cannot pull a story into one
 * event. The best told (dated, then clauses, then noun phrases) come first and found the clusters.
 * An inverted index keeps the cost near linear in the mentions.
 */
export function cluster(all: readonly Traits[]): readonly Cluster[] {
  const rarity = rarityOf(all);
  const clusters: Traits[][] = [];
  const index = new Map<string, Set<number>>();
  for (const traits of all.toSorted((a, b) => rank(a) - rank(b) || a.index - b.index)) {
    const keys = keysOf(traits, rarity);
    const best = closest(traits, candidates(keys, index), clusters, rarity);
    const at = best ?? clusters.push([]) - 1;
    clusters[at]!.push(traits);
    for (const key of keys) {
      const listed = index.get(key);
      if (listed === undefined) index.set(key, new Set([at]));
      else listed.add(at);
    }
  }
  return clusters.map((members) => members.toSorted((a, b) => a.index - b.index));
}

const rank = ({ nominal, timex }: Traits): number =>
  (nominal ? 2 : 0) + (timex === undefined ? 1 : 0);

/** What a mention can be found by: its action, and its rarest terms. */
const keysOf = ({ family, terms }: Traits, rarity: Rarity): readonly string[] => [
  `do:${family}`,
  ...terms
    .toSorted((a, b) => (rarity.get(b) ?? 0) - (rarity.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, KEYS),
];

function candidates(
  keys: readonly string[],
  index: ReadonlyMap<string, ReadonlySet<number>>,
): readonly number[] {
  const found = new Set<number>();
  for (const key of keys) for (const at of index.get(key) ?? []) found.add(at);
  return [...found].toSorted((a, b) => a - b);
}

function closest(
  traits: Traits,
  near: readonly number[],
  clusters: readonly Cluster[],
  rarity: Rarity,
): number | undefined {
  let best: number | undefined;
  let most = JOIN;
  for (const at of near) {
    const mean = meanAffinity(traits, clusters[at]!, rarity);
    if (mean === undefined || mean < most) continue;
    best = at;
    most = mean;
  }
  return best;
}

/** Mean affinity with the first members of a cluster; undefined where one of them forbids it. */
function meanAffinity(traits: Traits, members: Cluster, rarity: Rarity): number | undefined {
  const sample = members.slice(0, SAMPLE);
  let sum = 0;
  for (const member of sample) {
    const value = affinity(traits, member, rarity);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum / sample.length;
}
