import { STOP_WORDS } from '../lexicon/stop-words.ts';
import type { Utterance } from './utterance.ts';

/**
 * Words in a row, and content words among them, by which two quotes hold one sentence however they
 * are cut around it. Fewer finds set phrases ("at the end of the day"), more misses short sentences.
 */
const RUN = { words: 7, content: 3 } as const;

/** Quotes that hold a run; a slogan that more of them hold links nobody. */
const MOST_HOLDERS = 30;

/** The key of a pair of indices, in whatever order. */
export const pairKey = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;

/** Keys of the pairs of quotes, by index, of different articles that share a run of words. */
export function sharingRuns(all: readonly Utterance[]): ReadonlySet<string> {
  const holders = new Map<string, number[]>();
  const pairs = new Set<string>();
  all.forEach((utterance, at) => {
    for (const run of runsOf(utterance)) {
      const listed = holders.get(run) ?? [];
      if (listed.length >= MOST_HOLDERS) continue;
      for (const other of listed)
        if (all[other]!.quote.article !== utterance.quote.article) pairs.add(pairKey(other, at));
      holders.set(run, [...listed, at]);
    }
  });
  return pairs;
}

function runsOf({ open }: Utterance): ReadonlySet<string> {
  const words = open.trim().split(' ');
  const runs = new Set<string>();
  for (let from = 0; from + RUN.words <= words.length; from += 1) {
    const run = words.slice(from, from + RUN.words);
    if (run.filter((word) => !STOP_WORDS.has(word)).length >= RUN.content) runs.add(run.join(' '));
  }
  return runs;
}
