import type { Word } from './words.ts';

const isLetter = (word: Word | undefined): boolean =>
  word?.capital === true && word.text.length === 1;

/** What initials stand before: a capitalised word of more than a letter. */
const isNamed = (word: Word | undefined): boolean =>
  word?.capital === true && word.joined && !word.shouted && word.text.length > 1;

/**
 * Whether the letter at `at` is an initial and no numeral, article or pronoun: "V." in "P. V.
 * Hale", both letters of "I A Hale", "V" in "minister V Hale".
 */
export function isInitialHere(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !isLetter(word)) return false;
  if (next?.text === '.') return true;
  if (isLetter(next) && next?.joined === true) return isNamed(words[at + 2]);
  if (!isNamed(next)) return false;
  if (isLetter(before)) return word.joined && words[at - 2]?.text !== '.';
  return word.key === 'v' && next?.is.nameLike === true && !isPartOfName(word, before);
}

/** "George | V": behind a name the letter is a numeral. */
const isPartOfName = ({ joined }: Word, before: Word | undefined): boolean =>
  joined && before?.capital === true && !before.is.title && !before.is.role;
