import { pairKey } from './shared-runs.ts';
import { sharedInOrder, type Utterance } from './utterance.ts';

/** Two quotes, by index, that can be one utterance. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/**
 * Share of the shorter quote's content words by which two quotes that are wordings of a third are
 * wordings of each other. Lower joins different sentences of a speech that one outlet has in full;
 * higher parts two overlapping cuts of one sentence.
 */
const OVERLAP = 0.5;

/**
 * Sets in which every quote is a wording of every other, be it by way of a third. A long quote that
 * holds two shorter ones is in two sets, because the short ones are no wordings of each other.
 */
export function groupWordings(
  pairs: readonly Pair[],
  all: readonly Utterance[],
): readonly (readonly number[])[] {
  const linked = new Set(pairs.map(({ a, b }) => pairKey(a, b)));
  const fit = (a: number, b: number): boolean =>
    linked.has(pairKey(a, b)) || overlaps(all[a]!, all[b]!);
  const sets: number[][] = [];
  const setsOf = new Map<number, number[][]>();
  for (const { a, b } of pairs.toSorted(
    (x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b,
  )) {
    const near = [...(setsOf.get(a) ?? []), ...(setsOf.get(b) ?? [])];
    if (near.some((set) => set.includes(a) && set.includes(b))) continue;
    const home = near.find((set) =>
      [a, b].every((one) => set.every((other) => one === other || fit(one, other))),
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

/** Whether two quotes by one speaker, known or not, hold the same words in good part. */
function overlaps(a: Utterance, b: Utterance): boolean {
  const [x, y] = [a.quote.source?.entity ?? null, b.quote.source?.entity ?? null];
  if (x !== null && y !== null && x !== y) return false;
  const few = Math.min(a.content.length, b.content.length);
  return few > 0 && sharedInOrder(a.content, b.content) >= OVERLAP * few;
}
