import { COORDINATORS } from '../lexicon/function-words.ts';
import { type Word, wordBefore } from './words.ts';

export const OPENS_PAIR: ReadonlySet<string> = new Set(['“', '«', '"']);
export const CLOSES_PAIR: ReadonlySet<string> = new Set(['”', '»', '"']);

/** A closing mark after "," or "." ends what is said; after a word it closes a scare quote. */
export const endsUtterance = (words: readonly Word[], at: number): boolean =>
  ',.!?…'.includes(wordBefore(words, at)?.lower ?? ' ');

/** "the Leith–Oban line", "the Austin, Texas-based firm": a mark inside a name parts no clauses. */
export const isInName = (words: readonly Word[], at: number): boolean => {
  const [before, mark, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (before === undefined || after === undefined || !after.capital) return false;
  return mark.lower === '–'
    ? before.end === mark.start && mark.end === after.start
    : mark.lower === ',' && before.capital && after.lower.endsWith('-based');
};

/** "Texas, Iowa and" after a verb is a list, not the end of the clause. */
export const isList = (words: readonly Word[], at: number): boolean =>
  COORDINATORS.has(words[at + 1]?.lower ?? '') && words[at + 2]?.capital === true;
