import type { Claim, DisagreementKind } from '../model/event.ts';
import { overlaps } from '../model/span.ts';
import { indexSpans } from '../model/span-index.ts';
import { gather } from './gather.ts';
import { joinSets } from './join-sets.ts';

/** Claims on one point; `event` where the point belongs to one. */
export interface Point {
  readonly kind: DisagreementKind;
  readonly event?: string;
  readonly claims: readonly Claim[];
}

/**
 * The points without those that repeat another: points of one kind that share a claim are one, and
 * that some leave out what others tell in rival ways is said by the rival claims.
 */
export function mergePoints(points: readonly Point[]): readonly Point[] {
  const told = points.filter(({ kind }) => kind !== 'omission');
  const pairs = sharing(told);
  const sets = joinSets([
    ...told.map((point) => [point, point] as const),
    ...pairs.filter(([a, b]) => a.kind === b.kind && a.kind !== 'wording'),
  ]);
  const merged = sets.map((set) => ({ ...set[0]!, claims: distinct(set) }));
  return [
    ...merged,
    ...points.filter((point) => point.kind === 'omission' && !isTold(point, merged)),
  ];
}

/** Pairs of points that claim something of one place. */
function sharing(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  const placed = points.flatMap((point) => point.claims.map((claim) => ({ ...claim, point })));
  return [...gather(placed, ({ article }) => article).values()].flatMap((own) => {
    const near = indexSpans(own);
    return own.flatMap((one) => near(one).map((other) => [one.point, other.point] as const));
  });
}

/** The claims of the points by article, each place once. */
function distinct(set: readonly Point[]): readonly Claim[] {
  if (set.length === 1) return set[0]!.claims;
  const byArticle = gather(
    set.flatMap(({ claims }) => claims),
    ({ article }) => article,
  );
  return [...byArticle.values()].flatMap((own) => {
    const kept: Claim[] = [];
    for (const claim of own.toSorted((a, b) => a.start - b.start))
      if (claim.start >= (kept.at(-1)?.end ?? 0)) kept.push(claim);
    return kept;
  });
}

/** Whether what two articles tell of it is among the claims of another point. */
const isTold = ({ claims }: Point, others: readonly Point[]): boolean =>
  others.some((other) => {
    const rival = claims.filter((claim) =>
      other.claims.some((one) => one.article === claim.article && overlaps(one, claim)),
    );
    return new Set(rival.map(({ article }) => article)).size > 1;
  });
