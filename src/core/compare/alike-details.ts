import type { Contexts } from './contexts.ts';
import type { Detail } from './details.ts';
import { gather } from './gather.ts';

type Weigh = Contexts['weigh'];

/** How alike the words around two details are, from 0 to 1, and how much the shared ones say together. */
export interface Alike {
  readonly likeness: number;
  readonly saying: number;
}

/**
 * What is alike enough for both to speak of the same thing. Lower joins what different people paid,
 * higher parts what two outlets tell in their own words.
 */
const ALIKE: Alike = { likeness: 0.1, saying: 2 };

/** The same for "several" beside a number, which is no difference by itself. */
const VAGUE: Alike = { likeness: 0.15, saying: 4 };

/**
 * What adds to the likeness of words: that each article has but this answer to the question, that both
 * stand in tellings of one event, and that one number is at most twice the other; the nearer to it the
 * more, for of two numbers that could be meant the nearer is, and most of all the same. What is many
 * times the other measures something else, if other words do not say otherwise.
 */
const ADDED = { only: 0.1, oneEvent: 0.1, close: 0.05, equal: 0.1, far: -0.3 } as const;

/** Times by which a number is the other for the two to be close, and to be far apart. */
const CLOSE = 2;
const FAR = 4;

/** Details that stand amid a word; a word amid more than these looks nobody up. */
const MOST_LISTED = 40;

/** Words of a detail, the most telling, by which it is looked up. */
const LOOKED_UP = 16;

/** Details of one article in one slot; a table of more is no telling. */
const MOST_OF_ONE = 40;

/**
 * By how much a detail must fit better than any other of its article. Less guesses which of two sums
 * in one sentence ("rose $6 to $41") another outlet means.
 */
const CLEARLY = 1.1;

/** A detail with the weights of its words, and their length as a vector. */
interface Weighed<T> {
  /** Its article gives no other answer in this slot. */
  readonly isOnly: boolean;
  readonly detail: T;
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

interface Likeness<T> {
  readonly a: T;
  readonly b: T;
  readonly like: number;
}

/** Whether two details can be of the same thing, whatever stands around them. */
type MayMeet<T> = (a: T, b: T) => boolean;

/** Pairs of details that answer one question of the same thing in two articles. */
export const alikeDetails = <T extends Detail>(
  details: readonly T[],
  weigh: Weigh,
  enough?: Alike,
  mayMeet: MayMeet<T> = () => true,
): readonly (readonly [T, T])[] =>
  [...gather(details, ({ slot }) => slot).values()].flatMap((own) =>
    alikeInSlot(own, weigh, mayMeet, enough),
  );

function alikeInSlot<T extends Detail>(
  details: readonly T[],
  weigh: Weigh,
  mayMeet: MayMeet<T>,
  enough?: Alike,
): readonly (readonly [T, T])[] {
  const weighed = [...gather(details, ({ article }) => article).values()].flatMap((own) => {
    const isOnly = new Set(own.map(({ value }) => value)).size === 1;
    return own.slice(0, MOST_OF_ONE).map((detail) => toWeighed(detail, weigh, isOnly));
  });
  const likes = candidates(weighed)
    .filter(([a, b]) => mayMeet(a.detail, b.detail))
    .map(([a, b]) => ({ a: a.detail, b: b.detail, like: likenessOf(a, b, enough) }))
    .filter(({ like }) => like > 0);
  const bothWays = [...likes, ...likes.map(({ a, b, like }) => ({ a: b, b: a, like }))];
  const best = new Map(
    [...gather(bothWays, ({ a, b }) => keyOf(a, b))].map(([key, own]) => [key, clearlyBest(own)]),
  );
  const isBest = (a: Detail, b: Detail): boolean => best.get(keyOf(a, b))?.b === b;
  return likes
    .filter(({ a, b }) => isBest(a, b) && isBest(b, a))
    .toSorted((x, y) => y.like - x.like)
    .map(({ a, b }) => [a, b] as const);
}

function toWeighed<T extends Detail>(detail: T, weigh: Weigh, isOnly: boolean): Weighed<T> {
  const weights = new Map([...detail.words].map(([word, near]) => [word, near * weigh(word)]));
  const square = [...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0);
  return { detail, isOnly, weights, length: Math.sqrt(square) };
}

/** One detail beside an article. */
const keyOf = (a: Detail, b: Detail): string => `${a.article}:${a.start} ${b.article}`;

/** The likest; undefined where another, that gives another answer, is about as like. */
function clearlyBest<T extends Detail>(own: readonly Likeness<T>[]): Likeness<T> | undefined {
  const [first, ...others] = own.toSorted((x, y) => y.like - x.like);
  const rival = others.find(({ b }) => b.value !== first?.b.value);
  return rival !== undefined && first!.like < CLEARLY * rival.like ? undefined : first;
}

/** Pairs of details of different articles that share one of their most telling words. */
function candidates<T extends Detail>(
  details: readonly Weighed<T>[],
): readonly (readonly [Weighed<T>, Weighed<T>])[] {
  const holders = new Map<string, Weighed<T>[]>();
  return details.flatMap((one) => {
    const near = new Set<Weighed<T>>();
    const words = [...one.weights]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, LOOKED_UP)
      .map(([word]) => word);
    for (const word of [...words, ...(one.isOnly ? [''] : [])]) {
      const listed = holders.get(word) ?? [];
      for (const other of listed) if (other.detail.article !== one.detail.article) near.add(other);
      if (listed.length < MOST_LISTED) holders.set(word, [...listed, one]);
    }
    return [...near].map((other) => [other, one] as const);
  });
}

/** How alike two details are: the cosine of the words around them, and what adds to it; 0 where that is too little. */
function likenessOf(a: Weighed<Detail>, b: Weighed<Detail>, enough?: Alike): number {
  let common = 0;
  let saying = 0;
  for (const [word, weight] of a.weights) {
    const other = b.weights.get(word);
    if (other === undefined) continue;
    common += weight * other;
    saying += Math.min(weight, other);
  }
  const cosine = common / (a.length * b.length || 1);
  const isVague = a.detail.value === undefined || b.detail.value === undefined;
  const asked = enough ?? (isVague ? VAGUE : undefined);
  if (asked !== undefined) return cosine >= asked.likeness && saying >= asked.saying ? cosine : 0;
  const areOnly = a.isOnly && b.isOnly;
  const like = cosine + added(a.detail, b.detail) + (areOnly ? ADDED.only : 0);
  return like >= ALIKE.likeness && (areOnly || saying >= ALIKE.saying) ? like : 0;
}

function added(a: Detail, b: Detail): number {
  const oneEvent = a.events.some((id) => b.events.includes(id)) ? ADDED.oneEvent : 0;
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return oneEvent;
  const [less, more] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  const close = ADDED.close + ADDED.equal * (1 - Math.log2(more / less));
  return (
    oneEvent + (more <= CLOSE * less ? close : more > FAR * less && more < Infinity ? ADDED.far : 0)
  );
}
