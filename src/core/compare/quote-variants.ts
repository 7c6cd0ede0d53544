import type { QuoteVariant } from '../model/event.ts';
import type { ParsedArticle } from '../model/story.ts';
import { sharedInOrder, toUtterance, type Utterance } from './utterance.ts';
import { formOf, fullestOf } from './variant-form.ts';

/**
 * Share of the shorter quote's content words that the longer one must hold in the same order. Lower
 * joins different sentences of one speech, higher misses translations and cuts. By one speaker
 * likeness is expected, and nearly so where one article has a mere "he"; where nobody says who
 * speaks it takes more; and where one article names a person and the other none, nearly everything,
 * because colleagues repeat each other's phrases.
 */
const SHARED = { sameSpeaker: 0.6, pronoun: 0.65, unknownSpeaker: 0.75, otherKind: 0.9 } as const;

/** Fewest content words from which a likeness short of identity says anything. */
const FEWEST_WORDS = { sameSpeaker: 3, otherSpeaker: 5 } as const;

/** Quotes that hold a word; a word in more than these looks nobody up. */
const MOST_LISTED = 60;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** Quotes of several articles that are wordings of one utterance. */
export function findQuoteVariants(articles: readonly ParsedArticle[]): readonly QuoteVariant[] {
  const all = articles.flatMap(({ quotes, source }) =>
    quotes.filter(({ kind }) => kind !== 'title').map((quote) => toUtterance(quote, source.text)),
  );
  const texts = new Map(articles.map(({ id, source }) => [id, source.text]));
  const pairs = candidates(all).flatMap(([a, b]): readonly Pair[] => {
    const likeness = compare(all[a]!, all[b]!);
    return likeness === undefined ? [] : [{ a, b, likeness }];
  });
  return group(pairs).map((members) => {
    const wordings = members
      .toSorted((a, b) => a - b)
      .map((at) => ({ utterance: all[at]!, text: texts.get(all[at]!.quote.article) ?? '' }));
    const ids = wordings.map(({ utterance }) => utterance.quote.id);
    const fullest = fullestOf(wordings);
    return {
      id: `variant:${ids.slice(0, 2).map(bare).join('=')}`,
      members: ids,
      forms: wordings.map((wording) => formOf(wording, fullest)),
    };
  });
}

const bare = (id: string): string => id.replace(/^quote:/u, '');

/** Pairs of quotes of different articles that share a word that not everybody uses. */
function candidates(all: readonly Utterance[]): readonly (readonly [number, number])[] {
  const holders = new Map<string, number[]>();
  const pairs: (readonly [number, number])[] = [];
  all.forEach(({ quote, content, plain }, at) => {
    const near = new Set<number>();
    for (const key of new Set([...content, `=${plain}`])) {
      const listed = holders.get(key) ?? [];
      if (listed.length < MOST_LISTED) {
        for (const other of listed) near.add(other);
        holders.set(key, [...listed, at]);
      }
    }
    for (const other of near)
      if (all[other]!.quote.article !== quote.article) pairs.push([other, at]);
  });
  return pairs;
}

/** How alike two quotes are if they can be one utterance; undefined if they cannot. */
function compare(a: Utterance, b: Utterance): number | undefined {
  const speakers = compareSpeakers(a, b);
  const few = Math.min(a.content.length, b.content.length);
  if (speakers === 'different' || few === 0) return undefined;
  if (a.plain === b.plain && a.plain.includes(' ')) return 1;
  const scare = a.quote.kind === 'scare' || b.quote.kind === 'scare';
  const same = speakers === 'same';
  const likeness = sharedInOrder(a.content, b.content) / few;
  const enough = few >= FEWEST_WORDS[same ? 'sameSpeaker' : 'otherSpeaker'];
  if (!enough) return same && !scare && few > 1 && likeness === 1 ? likeness : undefined;
  const needed = same ? SHARED.sameSpeaker : SHARED[speakers];
  return likeness >= needed ? likeness : undefined;
}

function compareSpeakers(
  a: Utterance,
  b: Utterance,
): 'same' | 'different' | 'pronoun' | 'otherKind' | 'unknownSpeaker' {
  const [x, y] = [a.quote.source?.entity ?? null, b.quote.source?.entity ?? null];
  if (x === null && y === null) return 'unknownSpeaker';
  if (isPerson(x) ? b.byPronoun : isPerson(y) && a.byPronoun) return 'pronoun';
  if (x === null || y === null) return 'otherKind';
  if (x === y) return 'same';
  return isPerson(x) && isPerson(y) ? 'different' : 'otherKind';
}

const isPerson = (id: string | null): boolean => id?.startsWith('person:') ?? false;

/**
 * Sets in which every quote is a wording of every other. A long quote that holds two shorter ones
 * is in two sets, because the short ones are no wordings of each other.
 */
function group(pairs: readonly Pair[]): readonly (readonly number[])[] {
  const linked = new Set(pairs.map(({ a, b }) => `${a} ${b}`));
  const areLinked = (a: number, b: number): boolean =>
    linked.has(`${Math.min(a, b)} ${Math.max(a, b)}`);
  const sets: number[][] = [];
  const setsOf = new Map<number, number[][]>();
  for (const { a, b } of pairs.toSorted(
    (x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b,
  )) {
    const near = [...(setsOf.get(a) ?? []), ...(setsOf.get(b) ?? [])];
    if (near.some((set) => set.includes(a) && set.includes(b))) continue;
    const home = near.find((set) =>
      [a, b].every((one) => set.every((other) => one === other || areLinked(one, other))),
    );
    const set = home ?? [];
    if (home === undefined) sets.push(set);
    for (const one of [a, b]) {
      if (set.includes(one)) continue;
      set.push(one);
      setsOf.set(one, [...(setsOf.get(one) ?? []), set]);
    }
  }
  return sets;
}
