import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

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

/** "Bank to close 40 branches": a headline's future. */
export function headlinePlan(words: readonly Word[], at: number): VerbGroup | undefined {
  const verb = words[at]!.lower === 'to' && at > 0 ? words[at + 1]?.verb : undefined;
  if (verb === undefined || !verb.forms.has('base')) return undefined;
  const { lemma } = verb;
  return bareGroup({ from: at, to: at + 2, main: at + 1, lemma, tense: 'future' }, {});
}

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
    : (tense === 'perfect' || tense === 'pluperfect' || habit) &&
      word.verb?.forms.has('participle') === true;
  if (!shares) return undefined;
  const { lemma } = word.verb!;
  return bareGroup({ from: at, to: at + 1, main: at, lemma, tense }, { modal, planned, passive });
}

const takesObject = (after: Word | undefined): boolean =>
  after !== undefined && (after.determiner || after.number || after.capital);
