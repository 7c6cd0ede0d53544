import { endsUtterance } from './marks.ts';
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

/** Whether a single mark ends what an earlier sentence began: "… on Monday.’", not "the crews’". */
const closesSingle = (words: readonly Word[], at: number): boolean =>
  endsUtterance(words, at) &&
  !words.slice(0, at).some((word, index) => isSingle(word) && words[index + 1]!.start === word.end);

const isSingle = ({ lower, mark }: Word): boolean => mark && (lower === '‘' || lower === "'");

/**
 * Whether a mark opens (+1) or closes (-1) a quotation, by its shape or by the gap beside it; 0 for
 * none. A straight mark with a gap on both sides or none is read by what came before.
 */
function turnOf(words: readonly Word[], at: number, inside: boolean): -1 | 0 | 1 {
  const { lower, mark, start, end } = words[at]!;
  if (mark && lower === "'") return closesSingle(words, at) ? -1 : 0;
  if (!mark || !QUOTATION_MARKS.has(lower)) return 0;
  if (lower === '”' || lower === '»') return -1;
  if (lower !== '"') return inside ? -1 : 1;
  const before = words[at - 1]?.end === start;
  const after = words[at + 1]?.start === end;
  if (before === after) return inside ? -1 : 1;
  return after ? 1 : -1;
}

/** The quotations of a sentence in order; one that began before it opens at -1. */
function quotedIn(words: readonly Word[]): readonly Quoted[] {
  const found: Quoted[] = [];
  let from: number | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const turn = turnOf(words, at, from !== undefined);
    if (turn === 0 || (turn > 0 && from !== undefined)) continue;
    if (turn > 0) from = at;
    else {
      found.push({ from: from ?? -1, to: at + 1 });
      from = undefined;
    }
  }
  if (from !== undefined) found.push({ from, to: words.length + 1 });
  return found;
}
