import type { Word } from './words.ts';

/** Most words before the head: longer phrases run into the one before. */
const REACH = 5;

const OPENS_PHRASE = new Set(
  'and or but as who which when after before while that because than not'.split(' '),
);

/**
 * Index of the word with which the noun phrase begins that a head ends: its article, or what follows a
 * verb, mark or preposition. `verbs` are the indexes of the words of all verb groups.
 */
export function phraseStart(
  words: readonly Word[],
  verbs: ReadonlySet<number>,
  head: number,
): number {
  let from = head;
  while (from > 0 && head - from < REACH) {
    const before = words[from - 1]!;
    const amount = words[from]!.number && /^[$€£¥]$/u.test(before.lower);
    const score = before.lower === '-' && words[from - 2]?.number === true;
    const mark = before.mark && !before.dated && !amount && !score;
    if (verbs.has(from - 1) || mark || before.preposition) break;
    if (OPENS_PHRASE.has(before.lower)) break;
    from -= 1;
    if (before.determiner) break;
  }
  return words[from]!.lower === "'s" ? from + 1 : from;
}
