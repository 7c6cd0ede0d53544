import type { MentionForm } from '../model/event.ts';
import { overlaps, textOf } from '../model/span.ts';
import type { Cluster } from './cluster.ts';
import type { Traits } from './traits.ts';

/** Characters of a label that say enough, and beyond which it is hard to scan. */
const LABEL_LENGTH = { least: 30, most: 120 };

/**
 * What a label costs by its form: any clause with a subject before one that borrows it, and that
 * before the mere fact that somebody spoke. A noun phrase stands only where nothing else does.
 */
const FORM: Readonly<Record<MentionForm, number>> = {
  clause: 0,
  part: 150,
  speech: 220,
  nominal: 1000,
};

/**
 * What else makes a label hard to read out of its place, in characters of length it is worth. A
 * headline has its own grammar; a quotation is one side's wording; a pronoun needs its antecedent;
 * another action than the one most tellings name may be beside the point.
 */
const COST = { headline: 15, quoted: 70, pronoun: 60, us: 150, nobody: 25, beside: 60 } as const;

const PRONOUN = /^(?:he|she|it|they|this|that|these|those|there|all|none|both|some)\b/iu;
const FIRST_PERSON = /^(?:i|we)\b/iu;

/** The telling whose label serves best: a clause that names who did what, neither cut nor long. */
export function tellsBest(members: Cluster): Traits {
  const main = mainFamily(members);
  const costs = new Map(members.map((member) => [member, labelCost(member, main)]));
  return members.reduce((best, next) => (costs.get(next)! < costs.get(best)! ? next : best));
}

function labelCost(telling: Traits, main: string): number {
  const { mention, article, family } = telling;
  const label = textOf(article.source.text, mention.label);
  const headline = article.headline !== null && overlaps(article.headline, mention);
  return (
    FORM[mention.form] +
    lengthCost(label.length) +
    (headline ? COST.headline : 0) +
    (telling.quoted ? COST.quoted : 0) +
    (PRONOUN.test(label) ? COST.pronoun : 0) +
    (FIRST_PERSON.test(label) ? COST.us : 0) +
    (mention.participants.length === 0 ? COST.nobody : 0) +
    (family === main ? 0 : COST.beside)
  );
}

/** A long label costs a little for each letter, and twice as much beyond what can be scanned. */
const lengthCost = (length: number): number =>
  length / 4 +
  2 * Math.max(0, length - LABEL_LENGTH.most) +
  2 * Math.max(0, LABEL_LENGTH.least - length);

/** The family of action that most members name; the first told where they are even. */
function mainFamily(members: Cluster): string {
  const counts = new Map<string, number>();
  for (const { family } of members) counts.set(family, (counts.get(family) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
