import { HYPOTHETICAL } from '../lexicon/function-words.ts';
import type { Word } from './words.ts';

/**
 * Whether a sentence has a plain verb ("is", "has", "will", "said") before any clause that asks: "meets to
 * consider [whether he should go]".
 */
export function hasPlainVerb(words: readonly Word[]): boolean {
  const asks = words.findIndex(({ lower }, at) => at > 0 && HYPOTHETICAL.has(lower));
  return words.some(
    ({ lower, modal, dated }, at) =>
      (asks < 0 || at < asks) && ((modal && !dated) || PLAIN_VERBS.has(lower)),
  );
}

const PLAIN_VERBS = new Set('is are was were has have had did does said'.split(' '));
