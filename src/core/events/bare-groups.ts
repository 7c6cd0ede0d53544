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

/** "will close a plant and [cut] 200 jobs": a base form that shares the auxiliary before it. */
export function coordinated(
  words: readonly Word[],
  at: number,
  before: VerbGroup | undefined,
): VerbGroup | undefined {
  if (before === undefined || (before.tense !== 'future' && before.modal === undefined))
    return undefined;
  const [joint, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (joint?.coordinator !== true || word.dated || word.verb?.forms.has('base') !== true)
    return undefined;
  const object = after?.determiner === true || after?.number === true || after?.capital === true;
  if (!object) return undefined;
  const { tense, modal, planned } = before;
  return {
    ...PLAIN,
    from: at,
    to: at + 1,
    main: at,
    lemma: word.verb.lemma,
    tense,
    modal,
    planned,
  };
}
