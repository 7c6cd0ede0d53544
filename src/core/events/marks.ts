import { COORDINATORS } from '../lexicon/function-words.ts';
import { type Word, wordBefore } from './words.ts';

export const OPENS_PAIR: ReadonlySet<string> = new Set(['“', '«', '"']);
export const CLOSES_PAIR: ReadonlySet<string> = new Set(['”', '»', '"']);

/** A closing mark after "," or "." ends what is said; after a word it closes a scare quote. */
export const endsUtterance = (words: readonly Word[], at: number): boolean =>
  ',.!?…'.includes(wordBefore(words, at)?.lower ?? ' ');

/** "Texas, Iowa and" after a verb is a list, not the end of the clause. */
export const isList = (words: readonly Word[], at: number): boolean =>
  COORDINATORS.has(words[at + 1]?.lower ?? '') && words[at + 2]?.capital === true;
