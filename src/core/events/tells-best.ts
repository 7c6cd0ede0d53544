import type { MentionForm, StoryEvent } from '../model/event.ts';
import { textOf } from '../model/span.ts';
import type { Cluster } from './cluster.ts';
import type { Traits } from './traits.ts';

/** Characters of a label that say enough, and beyond which it is hard to scan. */
const LABEL_LENGTH = { least: 25, most: 90 };

/**
 * What a label costs by its form: any clause with a subject before one that borrows it, and that
 * before the mere fact that somebody spoke. A noun phrase stands only where nothing else does.
 */
const FORM: Readonly<Record<MentionForm, number>> = {
  clause: 0,
  part: 150,
  speech: 220,
  nominal: 1000,
  remark: 1000,
};

/**
 * What else makes a label hard to read out of its place, in characters of length it is worth. A
 * headline has its own grammar; a quotation is one side's wording; a pronoun needs its antecedent,
 * a conjunction its other clause, a verb its subject, a participle its auxiliary; another action than the one most tellings name
 * may be beside the point; what reaches back to another clause, or labels another event says
 * nothing of this one; who denies it, or gives it another day, does not speak for the others.
 */
const COST = {
  headline: 15,
  quoted: 70,
  pronoun: 120,
  us: 150,
  nobody: 25,
  beside: 60,
  joined: 60,
  headless: 200,
  clipped: 150,
  wide: 100,
  denied: 150,
  otherDay: 150,
  taken: 500,
} as const;

const PRONOUN =
  /^(?:the others?|he|she|it|they|this|that|these|those|there|all|none|both|some|who|which|whose|his|her|its|their)\b/iu;
const FIRST_PERSON = /^(?:i|we|our|my)\b/iu;
const JOINED = /^(?:with|as|while|although|though|because|but|and|or|so|if|for its part)\b/iu;

/** "An inquiry opened by the board": a noun phrase, or a headline that spares its auxiliary. */
const CLIPPED = /\p{L}(?:ed|en|wn) by\b/u;
const AUXILIARY = /\b(?:is|are|was|were|be|been|being|has|have|had|gets?|got)\b/iu;

/** Places of labels that events have already: article and start. */
export type Taken = ReadonlySet<string>;

/** Where a label stands, for telling whether it is taken. */
export const labelPlace = ({ mention }: Traits): string =>
  `${mention.article}:${mention.label.start}`;

/** The telling whose label serves best: a clause that names who did what, neither cut nor long. */
export const tellsBest = (members: Cluster, days: Days, taken: Taken): Traits =>
  cheapest(members, days, taken).telling;

/** What the best label of an event costs: the clearer one is kept where two want the same. */
export const bestCost = (members: Cluster, days: Days): number =>
  cheapest(members, days, new Set()).cost;

function cheapest(
  members: Cluster,
  days: Days,
  taken: Taken,
): { readonly telling: Traits; readonly cost: number } {
  const main = mainFamily(members);
  const denied = members.every(({ mention }) => mention.modality === 'denied');
  return members
    .map((telling) => ({
      telling,
      cost:
        labelCost(telling, main) +
        (!denied && telling.mention.modality === 'denied' ? COST.denied : 0) +
        (isOfOtherDay(telling, days) ? COST.otherDay : 0) +
        (taken.has(labelPlace(telling)) ? COST.taken : 0),
    }))
    .reduce((best, next) => (next.cost < best.cost ? next : best));
}

/** The first and the last ISO day of an event; null where not known. */
type Days = Pick<StoryEvent, 'earliest' | 'latest'>;

/** Whether the words of a telling give another date than the event has. */
function isOfOtherDay({ mention: { when } }: Traits, { earliest, latest }: Days): boolean {
  if (when?.basis !== 'stated') return false;
  return (
    (latest !== null && when.earliest !== null && when.earliest > latest) ||
    (earliest !== null && when.latest !== null && when.latest < earliest)
  );
}

function labelCost(telling: Traits, main: string): number {
  const { mention, article, family } = telling;
  const label = textOf(article.source.text, mention.label);
  return (
    FORM[mention.form] +
    lengthCost(label.length) +
    (mention.part === 'headline' ? COST.headline : 0) +
    (telling.quoted ? COST.quoted : 0) +
    (PRONOUN.test(label) ? COST.pronoun : 0) +
    (FIRST_PERSON.test(label) ? COST.us : 0) +
    (JOINED.test(label) ? COST.joined : 0) +
    (mention.form !== 'nominal' && mention.label.start === mention.trigger.start
      ? COST.headless
      : 0) +
    (mention.form === 'clause' && mention.label.start < mention.start ? COST.wide : 0) +
    (CLIPPED.test(label) && !AUXILIARY.test(label) ? COST.clipped : 0) +
    (mention.participants.length === 0 ? COST.nobody : 0) +
    (family === main ? 0 : COST.beside)
  );
}

/** A long label costs a little for each letter, and more beyond what can be scanned. */
const lengthCost = (length: number): number =>
  length / 4 +
  Math.max(0, length - LABEL_LENGTH.most) +
  2 * Math.max(0, LABEL_LENGTH.least - length);

/** The family of action that most members name, sayings aside; the first told where they are even. */
function mainFamily(members: Cluster): string {
  const counts = new Map<string, number>();
  const deeds = members.filter(({ speech }) => !speech);
  for (const { family } of deeds.length > 0 ? deeds : members)
    counts.set(family, (counts.get(family) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
