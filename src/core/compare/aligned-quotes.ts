import { gather } from './gather.ts';
import type { Pair } from './group-wordings.ts';
import { longestShared, type Utterance } from './utterance.ts';

/** Fewest quotes known to be the same, in one order, by which an article is aligned with another. */
const ANCHORS = 2;

/**
 * What two quotes share that stand between the same others: this many of the shorter one's words in
 * order, stop words too, and as many words at least; and how long the shorter is beside the longer. Lower
 * joins two sentences of one speech of which each article leaves out the other's.
 */
const IN_PLACE = { shared: 0.45, words: 4, length: 0.6 } as const;

/** How alike quotes are that their place joins: less than any that share their words. */
const BY_PLACE = 0.35;

/** Pairs of two articles that are put in order, and quotes between two anchors: more cost too much. */
const MOST_PAIRS = 500;
const WIDEST = 20;

/**
 * The quotes that are wordings of one utterance by their place: a rewritten or translated article
 * keeps the order of the other, so that what stands between the same quotes may differ by more.
 * Articles are told apart by `Quote.article`; `all` has each article's quotes in text order.
 */
export function alignedQuotes(all: readonly Utterance[], pairs: readonly Pair[]): readonly Pair[] {
  const articleOf = (at: number): string => all[at]!.quote.article;
  const ordered = pairs.map((pair) => (pair.a < pair.b ? pair : { ...pair, a: pair.b, b: pair.a }));
  const byArticles = gather(ordered, ({ a, b }) => `${articleOf(a)} ${articleOf(b)}`);
  return [...byArticles.values()].flatMap((found) => between(all, inOneOrder(found)));
}

/** The likeliest pairs that stand in the same order in both articles. */
function inOneOrder(pairs: readonly Pair[]): readonly Pair[] {
  const kept: Pair[] = [];
  const likeliest = pairs.toSorted((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  for (const pair of likeliest.slice(0, MOST_PAIRS))
    if (kept.every(({ a, b }) => (pair.a - a) * (pair.b - b) > 0)) kept.push(pair);
  return kept.toSorted((x, y) => x.a - y.a);
}

/** The pairs of quotes that stand between the same anchors, before the first and behind the last. */
function between(all: readonly Utterance[], anchors: readonly Pair[]): readonly Pair[] {
  if (anchors.length < ANCHORS) return [];
  const [first] = anchors;
  const found: Pair[] = [];
  let [a, b] = [edge(all, first!.a, -1), edge(all, first!.b, -1)];
  for (const next of [...anchors, { a: edge(all, first!.a, 1), b: edge(all, first!.b, 1) }]) {
    if (Math.max(next.a - a, next.b - b) <= WIDEST)
      for (let x = a + 1; x < next.a; x += 1)
        for (let y = b + 1; y < next.b; y += 1)
          if (areAlike(all[x]!, all[y]!)) found.push({ a: x, b: y, likeness: BY_PLACE });
    [a, b] = [next.a, next.b];
  }
  return found;
}

/** Index before the first quote of an article, or behind the last. */
function edge(all: readonly Utterance[], from: number, step: 1 | -1): number {
  let at = from;
  while (all[at]?.quote.article === all[from]!.quote.article) at += step;
  return at;
}

function areAlike(a: Utterance, b: Utterance): boolean {
  const [x, y] = [a.open.trim().split(' '), b.open.trim().split(' ')];
  const [few, many] = [Math.min(x.length, y.length), Math.max(x.length, y.length)];
  const shared = few >= IN_PLACE.length * many ? longestShared(x, y) : 0;
  return shared >= IN_PLACE.words && shared >= IN_PLACE.shared * few;
}
