import { FOREIGN_MONTHS } from '../lexicon/months.ts';
import { STAMP_FILLERS } from '../lexicon/stamp-words.ts';

/** Names beside a date: "The Ashby Echo", "Nora Quill, New Delhi". More words tell something. */
const MOST_NAMES = 6;
/** Addresses, ages ("2 years ago"), "p.m.", and a writer's name on the site ("by ines"). */
const NO_WORDS =
  /\S{0,80}\/\S{1,160}|\d{1,3} \p{L}{3,8} ago|(?<=\d\s?)[ap]\.\s?m\b\.?|\bby \S{1,30}$/giu;

/** Whether a short line holds nothing but figures, the words of stamps and a few names. */
export function isPlainLine(line: string): boolean {
  const words = line.replaceAll(NO_WORDS, '').match(/\p{L}+/gu) ?? [];
  const names = words.filter((word) => {
    const key = word.toLowerCase();
    return !STAMP_FILLERS.has(key) && !FOREIGN_MONTHS.has(key);
  });
  return names.length <= MOST_NAMES && names.every((word) => /^\p{Lu}/u.test(word));
}
