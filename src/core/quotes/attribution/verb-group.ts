import { COMING_TO_SPEAK } from '../../lexicon/cue-words.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import type { Item } from './frames.ts';
import { isAdverb, isAuxiliary, isBe, isFiniteVerb, isTimeWord, isWord } from './words.ts';

/** "kept saying" */
export const KEEPING: ReadonlySet<string> = new Set(
  'began begins keep keeps kept started starts'.split(' '),
);

/** Index of the item before the verb group that ends at `verb`: "also likes | to say". */
export function beforeVerbGroup(items: readonly Item[], verb: number): number {
  const kept = items[verb]?.lower.endsWith('ing') === true && isWord(items[verb - 1], KEEPING);
  let at = beforeAuxiliaries(items, kept ? verb - 2 : verb - 1);
  while (items[at + 1]?.lower === 'to' && leadsToSpeech(items, at)) {
    at = beforeAuxiliaries(items, at - 1);
  }
  at = beforeTime(items, beforePart(items, at));
  // "who then said"
  return items[at]?.lower === 'then' && isWord(items[at - 1], RELATIVES) ? at - 1 : at;
}

/** "Lee for her part | says": the words only tell whose turn it is. */
const beforePart = (items: readonly Item[], at: number): number =>
  items[at]?.lower === 'part' && items[at - 2]?.lower === 'for' ? at - 3 : at;

function beforeAuxiliaries(items: readonly Item[], last: number): number {
  let at = last;
  while (isAuxiliary(items[at]) || isAdverb(items[at]) || isBe(items[at])) at -= 1;
  return at;
}

/** "liked to say", "was quick to say", "had this to say". */
const leadsToSpeech = (items: readonly Item[], at: number): boolean =>
  isFiniteVerb(items[at]) ||
  isWord(items[at], COMING_TO_SPEAK) ||
  (items[at]?.lower === 'this' && isAuxiliary(items[at - 1]));

const PERIODS: ReadonlySet<string> = new Set(['week', 'month', 'year', 'night', 'weekend']);
const NEAR_WORDS: ReadonlySet<string> = new Set(['last', 'this', 'earlier']);
const ON: ReadonlySet<string> = new Set(['on']);

/** "who last week called", "who on Monday called": a time stands between subject and verb. */
function beforeTime(items: readonly Item[], at: number): number {
  if (isWord(items[at], PERIODS) && isWord(items[at - 1], NEAR_WORDS)) return at - 2;
  if (!isTimeWord(items[at])) return at;
  const before = isWord(items[at - 1], ON) ? at - 2 : at - 1;
  return isWord(items[before], RELATIVES) ? before : at;
}
