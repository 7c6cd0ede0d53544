import { affinity } from './affinity.ts';
import type { Profile, Rarity } from './profile.ts';
import { keysOf, listedUnder, listUnder, type TermIndex } from './term-index.ts';
import type { Traits } from './traits.ts';

/** Happenings that two articles surely tell both, from which they tell one story. */
const ONE_STORY = 3;

/**
 * Tellings that share a term, above which it says nothing of which two belong together. Lower misses
 * pairs in long stories, higher costs the square of their length.
 */
const IN_ALL = 40;

interface Match {
  readonly value: number;
  readonly to: Profile;
}

/** The likest telling in each other article, by article. */
type Matches = Map<Traits['article'], Match>;

/**
 * Whether two groups have tellings each of which is, of all that its article tells, the likest to the
 * other: what two accounts of one story have in common stands out from the rest of both. `singles` are
 * groups of one; what is less alike than `least` counts for nothing, what is as much as `sure` shows
 * that two articles tell one story.
 */
export function likestIn(
  singles: readonly Profile[],
  rarity: Rarity,
  { least, sure }: { readonly least: number; readonly sure: number },
): (a: Profile, b: Profile) => boolean {
  const matches = matchesOf(singles, rarity, least);
  const pairs = mutual(matches);
  const ofOneStory = tellingOneStory(pairs.filter(({ value }) => value >= sure));
  const likest = new Map<Traits, Set<Traits>>();
  for (const { from, to } of pairs.filter(ofOneStory)) {
    const [one] = from.members;
    const [other] = to.members;
    likest.set(one!, (likest.get(one!) ?? new Set()).add(other!));
  }
  return (a, b) =>
    a.members.some((one) => {
      const others = likest.get(one);
      return others !== undefined && b.members.some((other) => others.has(other));
    });
}

/** Compares the tellings of each article with those of every other that share words with them. */
function matchesOf(
  singles: readonly Profile[],
  rarity: Rarity,
  least: number,
): ReadonlyMap<Profile, Matches> {
  const matches = new Map(singles.map((one): [Profile, Matches] => [one, new Map()]));
  const keys = singles.map((one) => keysOf(one, rarity));
  const index: TermIndex = new Map();
  for (const [i, one] of singles.entries()) listUnder(index, keys[i]!, one);
  for (const [i, one] of singles.entries()) {
    const telling = keys[i]!.filter((key) => index.get(key)!.size <= IN_ALL);
    for (const other of listedUnder(index, telling)) {
      if (!isBefore(other, one)) continue;
      const value = affinity(one, other);
      if (value === undefined || value < least) continue;
      better(matches.get(one)!, { value, to: other });
      better(matches.get(other)!, { value, to: one });
    }
  }
  return matches;
}

/** Of two articles, so that each two tellings are compared once. */
const isBefore = (one: Profile, other: Profile): boolean =>
  articleOf(one) !== articleOf(other) && one.members[0]!.index < other.members[0]!.index;

const articleOf = ({ members }: Profile): Traits['article'] => members[0]!.article;

function better(matches: Matches, match: Match): void {
  const best = matches.get(articleOf(match.to));
  if (best === undefined || match.value > best.value) matches.set(articleOf(match.to), match);
}

interface Pair extends Match {
  readonly from: Profile;
}

/** Each pair of which either is the other's likest, in both directions. */
const mutual = (matches: ReadonlyMap<Profile, Matches>): readonly Pair[] =>
  [...matches].flatMap(([from, found]) =>
    [...found.values()]
      .filter(({ to }) => matches.get(to)?.get(articleOf(from))?.to === from)
      .map((match) => ({ ...match, from })),
  );

/** Whether the articles of a pair have enough pairs in common to tell one story. */
function tellingOneStory(sure: readonly Pair[]): (pair: Pair) => boolean {
  const counts = new Map<string, number>();
  for (const pair of sure) counts.set(articlesOf(pair), (counts.get(articlesOf(pair)) ?? 0) + 1);
  return (pair) => (counts.get(articlesOf(pair)) ?? 0) >= ONE_STORY;
}

const articlesOf = ({ from, to }: Pair): string => `${articleOf(from).id} ${articleOf(to).id}`;
