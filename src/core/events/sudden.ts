import { VERB_FAMILIES } from '../lexicon/action-families.ts';
import type { Clause } from './clauses.ts';
import type { Word } from './words.ts';

/** Families of what happens of a sudden to things, and to whoever is near them in the same hour. */
const SUDDEN = new Set(
  'fall explode crash sink collapse burn burst rip tear hit strike sweep roll break fail'.split(
    ' ',
  ),
);

/** Families of what comes of it within the day. */
const OUTCOME = new Set(
  `kill injure die evacuate rescue close cancel sink crash collapse move strand trap halt stop suspend
  divert hit strike lose fail treat`.split(/\s+/),
);

const isOf = (families: ReadonlySet<string>, lemma: string): boolean =>
  families.has(lemma) || families.has(VERB_FAMILIES.get(lemma) ?? '');

/** "moved out on Monday [after a roof fell in]": of the same day as what came of it. */
export const isSudden = (
  words: readonly Word[],
  clauses: readonly Clause[],
  { from, opener, parent, verb }: Clause,
): boolean =>
  opener === 'after' &&
  !/^(?:day|week|month|year)$/u.test(words[from - 1]?.noun ?? '') &&
  verb.tense === 'past' &&
  isOf(SUDDEN, verb.lemma) &&
  isOf(OUTCOME, clauses[parent ?? -1]?.verb.lemma ?? '');
