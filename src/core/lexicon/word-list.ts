/**
 * The words of a list, which stands for a set: neither their order nor the lines they are on mean
 * anything. The build packs it: src/build/packed-words.ts.
 */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** The same of names that may be more words than one, between commas and ends of lines. */
export const phraseList = (text: string): readonly string[] =>
  text
    .trim()
    .split(/[\n,]/u)
    .map((phrase) => phrase.trim());

/**
 * The words of a packed list. A capital says how much of the word before each keeps, none for A, one
 * character for B; small letters follow.
 */
export function unpackedWords(packed: string): readonly string[] {
  let last = '';
  return packed.split(/(?=[A-Z])/u).map((word) => {
    last = last.slice(0, word.charCodeAt(0) - 65) + word.slice(1);
    return last;
  });
}
