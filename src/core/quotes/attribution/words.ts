import { readVerb } from '../../language/lemma.ts';
import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../../lexicon/function-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { MONTHS } from '../../lexicon/months.ts';
import { AUXILIARIES, BE_FORMS } from '../../lexicon/cue-words.ts';
import { SPEECH_VERBS } from '../../lexicon/speech-cues.ts';
import { SURNAMES } from '../../lexicon/surnames.ts';
import { WEEKDAYS } from '../../lexicon/weekdays.ts';
import type { Item } from './frames.ts';

/** Pronouns that stand for somebody who may be quoted. */
export const SPEAKER_PRONOUNS: ReadonlySet<string> = new Set('he she they i we it you'.split(' '));

/** One of the marks given, each a character. */
export const isMark = (item: Item | undefined, marks: string): boolean =>
  item?.kind === 'mark' && marks.includes(item.lower);

/** A word of the list. */
export const isWord = (item: Item | undefined, list: { has(word: string): boolean }): boolean =>
  item?.kind === 'word' && list.has(item.lower);

/** Kinds of small words, each by its list. */
export const isDeterminer = (item: Item | undefined): boolean => isWord(item, DETERMINERS);
export const isPreposition = (item: Item | undefined): boolean => isWord(item, PREPOSITIONS);
export const isAuxiliary = (item: Item | undefined): boolean =>
  isWord(item, AUXILIARIES) && !(item?.capital === true && NAMES.has(item.lower));
export const isBe = (item: Item | undefined): boolean => isWord(item, BE_FORMS);
/** Auxiliaries that are names where a capital begins them: "May said". */
const NAMES: ReadonlySet<string> = new Set(['may', 'will']);

/** "’s", or the apostrophe of a plural. */
export const isPossessive = (item: Item | undefined): boolean =>
  item !== undefined && /^'s?$/u.test(item.lower);

/** "angrily", "publicly"; not "family" and other nouns, which are few before a verb, nor a name. */
export const isAdverb = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  item.lower.length > 4 &&
  item.lower.endsWith('ly') &&
  !NOUNS_IN_LY.has(item.lower) &&
  !(item.capital && isNameInLy(item.lower));

const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  'family daily weekly monthly assembly ally supply reply bully italy july'.split(' '),
);

/** "Connolly said", "Sally said"; a capital alone only opens the sentence: "Finally, Lee said". */
const isNameInLy = (lower: string): boolean =>
  /(?:ei|[eo])lly$/u.test(lower) || SURNAMES.has(lower) || GIVEN_NAMES.has(lower);

const DAY_WORDS: ReadonlySet<string> = new Set(
  'today yesterday tomorrow tonight earlier later ago afterwards last next'.split(' '),
);

/** A day, a month or a word that places the sentence in time: no part of who speaks. */
export const isTimeWord = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  (DAY_WORDS.has(item.lower) ||
    (item.capital && (WEEKDAYS.has(item.lower) || MONTHS.has(item.lower))));

/** Words that no noun phrase crosses: conjunctions, relative pronouns, auxiliaries. */
export const isBoundary = (item: Item | undefined): boolean =>
  !isPossessive(item) && isBoundaryWord(item);

const isBoundaryWord = (item: Item | undefined): boolean =>
  isWord(item, SUBORDINATORS) ||
  isWord(item, COORDINATORS) ||
  isWord(item, RELATIVES) ||
  isWord(item, SPEAKER_PRONOUNS) ||
  isBe(item) ||
  item?.lower === 'that' ||
  item?.lower === 'according' ||
  (isAuxiliary(item) && item?.lower !== 'to');

/** A verb in the past, or of speech in any form; a capital letter makes it a name. */
export function isFiniteVerb(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || item.capital) return false;
  if (SPEECH_VERBS.has(item.lower)) return true;
  const forms = readVerb(item.lower)?.forms;
  return forms !== undefined && forms.has('past');
}
