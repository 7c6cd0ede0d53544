import { FOREIGN_MONTHS } from '../lexicon/months.ts';
import { STAMP_FILLERS } from '../lexicon/stamp-words.ts';

/** Names beside a date: "The Ashby Echo", "Nora Quill, New Delhi". More words tell something. */
const MOST_NAMES = 6;
/** Addresses ("English.news.cn"), ages ("2 years ago", "a day ago"), "p.m.", and a writer's name on the site ("by ines"). */
const NO_WORDS =
  /\S{0,80}\/\S{1,160}|\p{L}{2,20}\.\p{L}{2,20}(?:\.\p{L}{2})?(?!\p{L})|(?:\d{1,3}|an?) \p{L}{3,8} ago|(?<=\d\s?)[ap]\.?\s?m(?=mon|tue|wed|thu|fri|sat|sun|updated|\b)\.?|\b(?:by|editor:) \S{1,30}$|(?<!\p{L})\p{L}{2,6}_?\d{3,16}(?!\d)/giu;

/** Whether a short line holds nothing but figures, the words of stamps and a few names. */
export function isPlainLine(line: string): boolean {
  const names = otherWords(line);
  return names.length <= MOST_NAMES && names.every((word) => /^\p{Lu}/u.test(word));
}

/** Words in small letters, besides those of stamps, from which a dated line tells something. */
const FEWEST_TOLD = 5;

/** Whether a line tells something: "Filing says that divers were sent on 3 Nov; families ask why". */
export const isTelling = (line: string): boolean =>
  otherWords(line).filter((word) => /^\p{Ll}/u.test(word)).length >= FEWEST_TOLD;

/** The words of a line that neither name months nor belong to stamps. */
const otherWords = (line: string): readonly string[] =>
  (line.replaceAll(NO_WORDS, '').match(/\p{L}+/gu) ?? []).filter((word) => {
    const key = word.toLowerCase();
    return !STAMP_FILLERS.has(key) && !FOREIGN_MONTHS.has(key);
  });
