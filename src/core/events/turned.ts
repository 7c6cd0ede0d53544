import { DO } from './auxiliaries.ts';
import type { Word } from './words.ts';

/** What turns a sentence round: "Only on Friday was the road reopened", "Not until May did they pay". */
const TURNING = new Set('only not never nor neither rarely seldom no'.split(' '));
const BEFORE_TURN = new Set(['only', 'before', 'again', 'sooner']);

/**
 * Whether the subject follows an auxiliary: "Not until May [did]", "Not only [has]", "Never before [had]",
 * "Only after the second blast [did] the".
 */
export const isTurned = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  TURNING.has(words[0]!.lower) &&
  (words[at - 1]!.dated ||
    (DO.has(words[at]!.lower) && !words[at - 1]!.pronoun) ||
    words.slice(1, at).every(({ adverb, lower }) => adverb || BEFORE_TURN.has(lower)));
