import { type VerbReading, readVerb } from '../language/lemma.ts';
import { EVENT_NOUNS } from '../lexicon/action-families.ts';
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { MODALS, REPORTING_VERBS } from '../lexicon/news-verbs.ts';
import type { Word } from './words.ts';

const AFTER_OBJECT = new Set(['that', 'to', 'it', 'he', 'she', 'they', 'him', 'them', 'her', 'us']);
/** Verbs whose -s form is no plural noun. */
const NEVER_NOUNS = new Set(
  'go come say become make get give know want seem tell keep bring think'.split(' '),
);
/** Adjectives that tell one bid, cut or hit from another: a noun follows, not a verb. */
const RANKS = new Set(
  'new earlier later initial latest previous original final rival hostile second third'.split(' '),
);
const PLURAL_SUBJECTS = new Set(['i', 'you', 'we', 'they', 'who', 'which', 'that']);

/** What the sentence around a word says about it. */
export interface Setting {
  readonly headline: boolean;
  /** It has a verb that cannot be mistaken for another part of speech. */
  readonly plainVerb: boolean;
}

/**
 * Whether a verb form without auxiliary is the verb of its clause. English leaves it open for most
 * -ed, -s and base forms; the words on both sides decide.
 */
export function isFiniteAlone(
  words: readonly Word[],
  at: number,
  verb: VerbReading,
  setting: Setting,
): boolean {
  const { forms } = verb;
  const { headline } = setting;
  const word = words[at]!;
  const before = words[at - 1];
  if (before === undefined && !headline) return false;
  if (before !== undefined && modifies(before)) return false;
  if (forms.has('base') && EVENT_NOUNS.has(verb.lemma) && RANKS.has(before?.lower ?? ''))
    return false;
  if (forms.has('past')) return readsAsPast(words, at, word, headline);
  if (forms.has('participle')) return headline && !setting.plainVerb;
  if (forms.has('third')) return readsAsThird(words, at, verb.lemma, setting);
  if (forms.has('base')) return readsAsBase(words, at, verb.lemma, headline);
  return false;
}

/** After these comes a noun or what describes one: "the leaked memo", "of suspected arson". */
const modifies = ({ lower, number }: Word): boolean =>
  number ||
  DETERMINERS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  MODALS.has(lower) ||
  /^(?:'s|to|be|been|being|have|has|having)$/u.test(lower);

/**
 * "Four killed in crash" in a headline; in running text a capital marks a name ("United"), and "by"
 * a reduced relative ("a film made by him").
 */
function readsAsPast(words: readonly Word[], at: number, word: Word, headline: boolean): boolean {
  const after = words[at + 1];
  if (!headline && word.capital) return false;
  if (
    after?.lower === 'by' &&
    !headline &&
    !/^(?:as|first|and|or|was|were)$/u.test(words[at - 1]?.lower ?? '')
  )
    return false;
  // "suspected media leaks", "a seized boat": the -ed form describes the noun after a comma or "and"
  const before = words[at - 1];
  if (before?.mark === true && after !== undefined && !headline && isBareNoun(after)) return false;
  return true;
}

const isBareNoun = (word: Word): boolean =>
  !word.mark &&
  !word.number &&
  !word.capital &&
  !DETERMINERS.has(word.lower) &&
  !PREPOSITIONS.has(word.lower) &&
  !AFTER_OBJECT.has(word.lower) &&
  readVerb(word.lower) === undefined &&
  !word.lower.endsWith('ly');

function readsAsThird(
  words: readonly Word[],
  at: number,
  lemma: string,
  { headline, plainVerb }: Setting,
): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (before === undefined || after === undefined) return false;
  if (SUBJECT_PRONOUNS.has(before.lower) || NEVER_NOUNS.has(lemma)) return true;
  if (before.mark && !/["”’)]/u.test(before.lower) && before.lower !== ',') return false;
  const takesObject = AFTER_OBJECT.has(after.lower) || DETERMINERS.has(after.lower) || after.number;
  if (takesObject) return true;
  const content = words.slice(at + 1, at + 6).some(({ lower }) => lower === 'that');
  if (content && REPORTING_VERBS.has(lemma)) return true;
  if (plainVerb && !headline) return false;
  if (headline) return !before.mark || after.capital;
  if (EVENT_NOUNS.has(lemma)) return false;
  return after.capital || PREPOSITIONS.has(after.lower) || after.lower.endsWith('ing');
}

function readsAsBase(
  words: readonly Word[],
  at: number,
  lemma: string,
  headline: boolean,
): boolean {
  const before = words[at - 1];
  if (before === undefined || (words[at]!.capital && !headline)) return false;
  if (before.lower !== 'that' && PLURAL_SUBJECTS.has(before.lower)) return true;
  const plural = /[^s]s$/u.test(before.lower) || ['police', 'people', 'men'].includes(before.lower);
  const after = words[at + 1]?.lower ?? '';
  if (!plural) return false;
  const takesObject = AFTER_OBJECT.has(after) || DETERMINERS.has(after);
  return (REPORTING_VERBS.has(lemma) || headline) && (takesObject || (headline && after !== ''));
}

/** Whether a sentence has a plain verb: "is", "has", "will", "said". */
export const hasPlainVerb = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }) =>
      MODALS.has(lower) || /^(?:is|are|was|were|has|have|had|did|does|said)$/u.test(lower),
  );
