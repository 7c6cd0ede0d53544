import type { Span } from '../model/span.ts';

/** What a sum is for, by the words near it, whatever else stands around: "[offered] £500 for information". */
const PURPOSES: readonly (readonly [string, RegExp])[] = [
  ['reward', /\b(?:rewards?|bounty)\b|\bfor (?:information|tips)\b|\bleading to the\b/iu],
  ['ransom', /\bransom/iu],
  ['bail', /\bbail\b/iu],
];
const PURPOSE_REACH = 35;

/** The purpose of a sum in a sentence, as its topic and as what it is told of. */
export function purposeOf(
  text: string,
  { start, end }: Span,
  sum: Span,
): { readonly topic?: string; readonly toll?: string } {
  const from = Math.max(start, sum.start - PURPOSE_REACH);
  const near = text.slice(from, Math.min(end, sum.end + PURPOSE_REACH));
  const [topic] = PURPOSES.find(([, words]) => words.test(near)) ?? [];
  return topic === undefined ? {} : { topic, toll: topic };
}

/** "62% contained", "98 percent of precincts reporting": how far it has come, another number with every hour. */
const PROGRESS =
  /^ (?:of (?:the |all )?\p{L}+ )?(?:contained|complete|restored|counted|reporting)\b/u;
const PROGRESS_REACH = 40;

/** Whether a share says how far something has come. */
export const isProgress = (text: string, { end }: Span): boolean =>
  PROGRESS.test(text.slice(end, end + PROGRESS_REACH));
