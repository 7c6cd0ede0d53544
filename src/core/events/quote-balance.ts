import type { Word } from './words.ts';

/** Words from an opening mark to its closing one, marks included; half-open. */
interface Quoted {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a sentence; indexes of words, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Most words that a label takes in to close a quotation; what is longer is cut before it. */
const CLOSE_WITHIN = 12;

/**
 * The stretch with whole quotations only. What begins inside a quotation that ends before the verb
 * begins after it, and what ends inside one takes its last words in, or ends before it.
 */
export function balance(words: readonly Word[], stretch: Stretch, verb: number): Stretch {
  let { from, to } = stretch;
  for (const quoted of quotedIn(words)) {
    if (quoted.from < from && from < quoted.to && quoted.to <= to) {
      if (quoted.from >= 0 && quoted.from === from - 1) from = quoted.from;
      else if (verb < quoted.to) to = quoted.to - 1;
      else from = quoted.to;
    } else if (quoted.from >= from && quoted.from < to && to < quoted.to) {
      if (verb > quoted.from && quoted.from === from) from = quoted.from + 1;
      else if (quoted.to - to <= CLOSE_WITHIN) to = quoted.to;
      else if (verb > quoted.from) from = quoted.from + 1;
      else to = quoted.from;
    }
  }
  return from < to && from < words.length ? { from, to: Math.min(to, words.length) } : stretch;
}

const QUOTATION_MARKS = new Set('"“”„«»');

/** The quotations of a sentence in order; one that began before it opens at -1. */
function quotedIn(words: readonly Word[]): readonly Quoted[] {
  const found: Quoted[] = [];
  let from: number | undefined;
  for (const [at, { lower, mark }] of words.entries()) {
    if (!mark || !QUOTATION_MARKS.has(lower)) continue;
    const opens = from === undefined && lower !== '”' && lower !== '»';
    if (opens) from = at;
    else {
      found.push({ from: from ?? -1, to: at + 1 });
      from = undefined;
    }
  }
  if (from !== undefined) found.push({ from, to: words.length + 1 });
  return found;
}
