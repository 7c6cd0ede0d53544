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

/** Where all but one number or date are vaguer ("several" beside 20), nobody is contradicted. */
const VAGUER = RANKS.omission;

function rankOf({ kind, claims }: Disagreement): number {
  const exact = new Set(claims.filter(({ vague }) => vague !== true).map(({ value }) => value));
  const isVaguer = exact.size < 2 && claims.some(({ vague }) => vague === true);
  return isVaguer ? VAGUER : RANKS[kind];
}

/** Of one rank, what more articles take part in comes first; otherwise the order stays. */
export const rankDisagreements = (
  disagreements: readonly Disagreement[],
): readonly Disagreement[] =>
  disagreements.toSorted((a, b) => rankOf(a) - rankOf(b) || articlesIn(b) - articlesIn(a));

const articlesIn = ({ claims }: Disagreement): number =>
  new Set(claims.map(({ article }) => article)).size;
