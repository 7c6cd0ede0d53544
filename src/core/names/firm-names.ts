import { BUSINESS_WORDS, COMPANY_ENDINGS } from '../lexicon/organisation-words.ts';
import { shownBody } from './shown-bodies.ts';
import type { Line, Run, Word } from './words.ts';

/** Longest name of a firm before its "& Co", in words. */
const LONGEST = 4;

/**
 * What stands before a word for a firm somewhere in the article, as folded words: "hale" of "Hale
 * Therapeutics", "ada hale" of "Ada Hale & Co". The firm may be called so elsewhere, without that word.
 */
export function firmNames(lines: readonly Line[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const line of lines) {
    const { words, runs, casing } = line;
    if (casing === 'shouted') continue;
    for (const run of runs) {
      const shown = casing === 'plain' ? shownBody(line, run) : undefined;
      if (shown !== undefined) names.add(keyOfRun(words, shown, run.to));
      const end = businessAt(words, run);
      if (end === undefined || end - run.from > LONGEST) continue;
      // "Hudson" of "Hudson Mills Corp.".
      if (COMPANY_ENDINGS.has(words[end]?.key ?? '')) names.add(words[run.from]?.is.bare ?? '');
      names.add(keyOfRun(words, run.from, end));
    }
  }
  return names;
}

function keyOfRun(words: readonly Word[], from: number, to: number): string {
  let key = '';
  for (let at = from; at < to; at += 1) key += `${at > from ? ' ' : ''}${words[at]?.is.bare ?? ''}`;
  return key;
}

/** Where the first word for a firm stands in the run, or the mark before it. */
function businessAt(words: readonly Word[], { from, to }: Run): number | undefined {
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (word.text === '&') return COMPANY_ENDINGS.has(words[at + 1]?.key ?? '') ? at : undefined;
    if (BUSINESS_WORDS.has(word.key)) return at;
  }
  return undefined;
}
