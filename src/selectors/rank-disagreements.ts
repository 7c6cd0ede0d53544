import type { Disagreement, DisagreementKind } from '../core/model/event.ts';

/** What contradicts itself plainly comes first; what is only said otherwise, last. */
const RANKS: Readonly<Record<DisagreementKind, number>> = {
  number: 0,
  date: 0,
  action: 0,
  actor: 1,
  omission: 2,
  wording: 3,
};

/** Of one rank, what more articles take part in comes first; otherwise the order stays. */
export const rankDisagreements = (
  disagreements: readonly Disagreement[],
): readonly Disagreement[] =>
  disagreements.toSorted((a, b) => RANKS[a.kind] - RANKS[b.kind] || articlesIn(b) - articlesIn(a));

const articlesIn = ({ claims }: Disagreement): number =>
  new Set(claims.map(({ article }) => article)).size;
