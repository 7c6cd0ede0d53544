import type { Span } from '../model/span.ts';
import type { Sentence } from './contexts.ts';

/** "A three-hour [armed siege]". */
const LASTING = /(?<=\p{L}-\p{L}+)(?: \p{Ll}[\p{L}-]+){1,3}/uy;

/** "[The siege] lasted four hours". */
const LASTED =
  /\p{Ll}+(?= (?:that |which )?(?:(?:has |had )?lasted(?: for)?|took|of) (?:\p{Ll}+ ){0,2}$)/u;
const LASTED_REACH = 50;

/** The words for what a length of time is the length of, by where they stand. */
export function lastingIn({ text, start, words }: Sentence, measure: Span): readonly string[] {
  LASTING.lastIndex = measure.end;
  const behind = LASTING.exec(text)?.[0].length ?? 0;
  const from = Math.max(start, measure.start - LASTED_REACH);
  const before = LASTED.exec(text.slice(from, measure.start));
  const at = from + (before?.index ?? NaN);
  return words
    .filter(
      (word) => word.start === at || (word.start > measure.end && word.end <= measure.end + behind),
    )
    .map(({ family }) => family);
}

interface Lasting {
  readonly lasts?: readonly string[];
}

/** Whether both are the length of one thing by their own words. */
export const lastAlike = ({ lasts: a = [] }: Lasting, { lasts: b = [] }: Lasting): boolean =>
  a.some((word) => b.includes(word));
