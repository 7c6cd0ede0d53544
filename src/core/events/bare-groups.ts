import type { VerbGroup } from './verb-groups.ts';
import type { Word } from './words.ts';

/** What a verb is without auxiliaries. */
export const PLAIN = {
  passive: false,
  negated: false,
  modal: undefined,
  progressive: false,
  planned: false,
  weak: false,
} as const;

/** "Bank to close 40 branches": a headline's future. */
export function headlinePlan(words: readonly Word[], at: number): VerbGroup | undefined {
  const verb = words[at]!.lower === 'to' && at > 0 ? words[at + 1]?.verb : undefined;
  if (verb === undefined || !verb.forms.has('base')) return undefined;
  return { ...PLAIN, from: at, to: at + 2, main: at + 1, lemma: verb.lemma, tense: 'future' };
}

/** A verb that shares the auxiliary of the one before: "will close a plant and [cut] 200 jobs". */
export function coordinated(
  words: readonly Word[],
  at: number,
  before: VerbGroup | undefined,
): VerbGroup | undefined {
  const word = words[at]!;
  if (before === undefined || words[at - 1]?.coordinator !== true || word.dated) return undefined;
  const { tense, modal, planned, passive } = before;
  const ahead = tense === 'future' || modal !== undefined;
  const shares = ahead
    ? word.verb?.forms.has('base') === true && takesObject(words[at + 1])
    : (tense === 'perfect' || tense === 'pluperfect') &&
      word.verb?.forms.has('participle') === true;
  if (!shares) return undefined;
  const { lemma } = word.verb!;
  return { ...PLAIN, from: at, to: at + 1, main: at, lemma, tense, modal, planned, passive };
}

const takesObject = (after: Word | undefined): boolean =>
  after !== undefined && (after.determiner || after.number || after.capital);
