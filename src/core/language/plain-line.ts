import { STAMP_FILLERS } from '../lexicon/stamp-words.ts';

/** Names beside a date: "The Ashby Echo", "Nora Quill, New Delhi". More words tell something. */
const MOST_NAMES = 6;
/** Addresses, and ages such as "2 years ago". */
const NO_WORDS = /\S{0,80}\/\S{1,160}|\d{1,3} \p{L}{3,8} ago/giu;

/** Whether a short line holds nothing but figures, the words of stamps and a few names. */
export function isPlainLine(line: string): boolean {
  const words = line.replaceAll(NO_WORDS, '').match(/\p{L}+/gu) ?? [];
  const names = words.filter((word) => !STAMP_FILLERS.has(word.toLowerCase()));
  return names.length <= MOST_NAMES && names.every((word) => /^\p{Lu}/u.test(word));
}
