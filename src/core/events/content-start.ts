import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import type { Word } from './words.ts';

/**
 * Where reported content begins that no "that" opens: "said [it condemned]", "said on Friday [the
 * plant would close]". The last subject pronoun or determiner before its verb that no preposition
 * governs; right after the reporting verb where there is none.
 */
export function contentStart(words: readonly Word[], from: number, verb: number): number {
  if (!PREPOSITIONS.has(words[from]?.lower ?? '')) return from;
  for (let at = verb - 1; at > from; at -= 1) {
    const { lower } = words[at]!;
    const governed = PREPOSITIONS.has(words[at - 1]?.lower ?? '');
    if (!governed && (SUBJECT_PRONOUNS.has(lower) || DETERMINERS.has(lower))) return at;
  }
  return from;
}
