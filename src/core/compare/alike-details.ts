import type { Contexts } from './contexts.ts';
import type { Detail } from './details.ts';
import { gather } from './gather.ts';

type Weigh = Contexts['weigh'];

/**
 * How alike the words around two details must be, from 0 to 1, for both to speak of the same thing, and
 * how much the words that they share must say together. Lower joins what different people paid,
 * higher parts what two outlets tell in their own words.
 */
const LIKENESS = 0.2;
const SAYING = 3;

/** What is likeness enough where the shared words, the topic among them, say so much. */
const TELLING_LIKENESS = 0.15;
const TELLING_SAYING = 4;

/** Details that stand amid a word; a word amid more than these looks nobody up. */
const MOST_LISTED = 60;

/** A word that says less, for the whole story uses it, looks nobody up. */
const FEWEST_SAID = 1;

/**
 * By how much a detail must fit better than any other of its article. Less guesses which of two sums
 * in one sentence ("rose $6 to $41") another outlet means.
 */
const CLEARLY = 1.1;

interface Likeness<T> {
  readonly a: T;
  readonly b: T;
  readonly like: number;
}

/** Pairs of details that answer one question of the same thing in two articles. */
export const alikeDetails = <T extends Detail>(
  details: readonly T[],
  weigh: Weigh,
): readonly (readonly [T, T])[] =>
  [...gather(details, ({ slot }) => slot).values()].flatMap((own) => alikeInSlot(own, weigh));

function alikeInSlot<T extends Detail>(
  details: readonly T[],
  weigh: Weigh,
): readonly (readonly [T, T])[] {
  const likes = candidates(details, weigh)
    .map(([a, b]) => ({ a, b, like: likenessOf(a, b, weigh) }))
    .filter(({ like }) => like > 0);
  const bothWays = [...likes, ...likes.map(({ a, b, like }) => ({ a: b, b: a, like }))];
  const best = new Map(
    [...gather(bothWays, ({ a, b }) => keyOf(a, b))].map(([key, own]) => [key, clearlyBest(own)]),
  );
  const isBest = (a: T, b: T): boolean => best.get(keyOf(a, b))?.b === b;
  return likes
    .filter(({ a, b }) => isBest(a, b) && isBest(b, a))
    .map(({ a, b }) => [a, b] as const);
}

/** One detail beside an article. */
const keyOf = (a: Detail, b: Detail): string => `${a.article}:${a.start} ${b.article}`;

/** The likest; undefined where another, that gives another answer, is about as like. */
function clearlyBest<T extends Detail>(own: readonly Likeness<T>[]): Likeness<T> | undefined {
  const [first, ...others] = own.toSorted((x, y) => y.like - x.like);
  const rival = others.find(({ b }) => b.value !== first?.b.value);
  return rival !== undefined && first!.like < CLEARLY * rival.like ? undefined : first;
}

/** Pairs of details of different articles that share a word around them. */
function candidates<T extends Detail>(
  details: readonly T[],
  weigh: Weigh,
): readonly (readonly [T, T])[] {
  const holders = new Map<string, T[]>();
  return details.flatMap((detail) => {
    const near = new Set<T>();
    for (const word of detail.words.keys()) {
      if (weigh(word) < FEWEST_SAID) continue;
      const listed = holders.get(word) ?? [];
      if (listed.length >= MOST_LISTED) continue;
      for (const other of listed) if (other.article !== detail.article) near.add(other);
      holders.set(word, [...listed, detail]);
    }
    return [...near].map((other) => [other, detail] as const);
  });
}

/** How alike the words around two details are: the cosine of what they say; 0 where that is too little. */
function likenessOf(a: Detail, b: Detail, weigh: Weigh): number {
  let common = 0;
  let saying = 0;
  for (const [word, near] of a.words) {
    const other = b.words.get(word);
    if (other === undefined) continue;
    common += near * other * weigh(word) ** 2;
    saying += Math.min(near, other) * weigh(word);
  }
  const cosine = common / (lengthOf(a, weigh) * lengthOf(b, weigh) || 1);
  const enough =
    (cosine >= LIKENESS && saying >= SAYING) ||
    (cosine >= TELLING_LIKENESS && saying >= TELLING_SAYING);
  return enough ? cosine : 0;
}

const lengthOf = ({ words }: Detail, weigh: Weigh): number =>
  Math.sqrt([...words].reduce((sum, [word, near]) => sum + (near * weigh(word)) ** 2, 0));
