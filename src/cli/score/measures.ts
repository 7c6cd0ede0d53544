import { overlaps, type Span, type SpanRef } from '../../core/model/span.ts';

/** Precision, recall and their harmonic mean, each from 0 to 1. */
export interface Measure {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export const harmonic = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

export function measure(right: number, predicted: number, gold: number, found = right): Measure {
  const p = predicted === 0 ? Number(gold === 0) : right / predicted;
  const r = gold === 0 ? 1 : found / gold;
  return { p, r, f1: harmonic(p, r) };
}

/** Length in common over length in all. */
export const sharedSpan = (a: Span, b: Span): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start));

export const meets = (a: SpanRef, b: SpanRef): boolean => a.article === b.article && overlaps(a, b);

/** One-to-one pairs of gold and predicted spans, those with most in common first. */
export function pairSpans(
  gold: readonly SpanRef[],
  predicted: readonly SpanRef[],
): ReadonlyMap<number, number> {
  const pairs = gold.flatMap((g, gi) =>
    predicted.flatMap((p, pi) => (meets(g, p) ? [{ gi, pi, shared: sharedSpan(g, p) }] : [])),
  );
  const of = new Map<number, number>();
  const used = new Set<number>();
  for (const { gi, pi } of pairs.toSorted((a, b) => b.shared - a.shared)) {
    if (of.has(gi) || used.has(pi)) continue;
    of.set(gi, pi);
    used.add(pi);
  }
  return of;
}

/** A name without accents, case, title and punctuation. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|mr|mrs|ms|dr|sen|rep|ceo|president|prof)\.? /, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
}

export const namesOf = ({ name, aliases = [] }: Named): readonly string[] =>
  [name, ...aliases].map(foldName).filter((folded) => folded !== '');

const sameName = (a: Named, b: Named): boolean => {
  const names = new Set(namesOf(b));
  return namesOf(a).some((name) => names.has(name));
};

/** Names as sets; two predicted entries for one gold entity cost precision. */
export function scoreNames(
  gold: readonly Named[],
  predicted: readonly Named[],
  optional: readonly Named[] = [],
): Measure {
  const found = gold.filter((g) => predicted.some((p) => sameName(p, g)));
  const right = predicted.filter((p) => gold.some((g) => sameName(p, g)));
  const counted = predicted.filter(
    (p) => right.includes(p) || !optional.some((o) => sameName(p, o)),
  );
  const merged = new Set(right.map((p) => gold.findIndex((g) => sameName(p, g))));
  return measure(merged.size, counted.length, gold.length, found.length);
}
