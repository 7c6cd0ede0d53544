import type { VerbGroup } from './verb-group.ts';
import { SUBORDINATORS } from '../lexicon/function-words.ts';
import { REPORTING_VERBS } from '../lexicon/news-verbs.ts';
import { predicateAt } from './predicates.ts';
import { type Word, wordBefore } from './words.ts';

/**
 * A verb without auxiliaries. Written out, because "..." takes longer than all else that is done
 * with a verb.
 */
export const bareGroup = (
  { from, to, main, lemma, tense }: Pick<VerbGroup, 'from' | 'to' | 'main' | 'lemma' | 'tense'>,
  { passive = false, modal, planned = false, weak = false }: Partial<Shared>,
): VerbGroup => ({
  from,
  to,
  main,
  lemma,
  tense,
  passive,
  negated: false,
  modal,
  progressive: false,
  planned,
  weak,
});

type Shared = Pick<VerbGroup, 'passive' | 'modal' | 'planned' | 'weak'>;

/** Whether no verb has come yet, or none since the semicolon: "Dam bursts; three [dead]". */
export const isFirst = (words: readonly Word[], at: number, last: VerbGroup | undefined): boolean =>
  last === undefined || words.slice(last.to, at).some(({ lower }) => lower === ';');

/** "Bank to close 40 branches": a headline's future. */
export function headlinePlan(words: readonly Word[], at: number): VerbGroup | undefined {
  const verb = words[at]!.lower === 'to' && at > 0 ? words[at + 1]?.verb : undefined;
  if (verb === undefined || !verb.forms.has('base')) return undefined;
  const { lemma } = verb;
  return bareGroup({ from: at, to: at + 2, main: at + 1, lemma, tense: 'future' }, {});
}

/** "Three [dead] as ferry sinks", "Profits [up] 12%": a headline spares the "are". */
export function headlineOutcome(words: readonly Word[], at: number): VerbGroup | undefined {
  const lemma = at > 0 ? predicateAt(words, at) : undefined;
  const after = words[at + 1];
  const describes = lemma === 'die' && after !== undefined && isName(after);
  if (lemma === undefined || describes || wordBefore(words, at)?.mark !== false) return undefined;
  return bareGroup({ from: at, to: at + 1, main: at, lemma, tense: 'past' }, {});
}

/** "dead [man]": a noun, or what stands before one. */
const isName = ({ mark, preposition, coordinator, lower }: Word): boolean =>
  !mark && !preposition && !coordinator && !SUBORDINATORS.has(lower);

/**
 * A verb that shares the auxiliary of the one before: "will close a plant and [cut] 200 jobs", "is
 * made in Cork and [sold] abroad".
 */
export function coordinated(
  words: readonly Word[],
  at: number,
  before: VerbGroup | undefined,
): VerbGroup | undefined {
  const word = words[at]!;
  if (before === undefined || words[at - 1]?.coordinator !== true || word.dated) return undefined;
  const { tense, modal, planned, passive } = before;
  const ahead = tense === 'future' || modal !== undefined;
  const habit = tense === 'present' && passive && !takesObject(words[at + 1]);
  const shares = ahead
    ? word.verb?.forms.has('base') === true && takesObject(words[at + 1])
    : (tense === 'perfect' || tense === 'pluperfect' || habit || isOnlyParticiple(word, before)) &&
      word.verb?.forms.has('participle') === true;
  if (!shares) return undefined;
  const { lemma } = word.verb!;
  // "insisted he had done no wrong but [said]"
  if (words[at - 1]!.lower === 'but' && !ahead && REPORTING_VERBS.has(lemma)) return undefined;
  return bareGroup({ from: at, to: at + 1, main: at, lemma, tense }, { modal, planned, passive });
}

/** "was sold and [given] away": a form that is no past by itself. */
const isOnlyParticiple = ({ verb }: Word, { tense, passive }: VerbGroup): boolean =>
  tense === 'past' && passive && verb?.forms.has('past') === false;

const takesObject = (after: Word | undefined): boolean =>
  after !== undefined && (after.determiner || after.number || after.capital);
