import { familyCounts, type Utterance } from './utterance.ts';

/** A rare word stands in a story at most this much oftener than if each article had it once. */
const SPARE = 2;

/** Tells whether the story hardly uses a word. */
export type IsRare = (word: string) => boolean;

/** Which words the texts of a story hardly use. */
export function rarity(texts: readonly string[]): IsRare {
  const counts = familyCounts(texts);
  return (word) => (counts.get(word) ?? 0) <= texts.length + SPARE;
}

/**
 * Words of a cut and letters of its rare words together, from which it is no chance that another
 * quote holds it: "with sorrow", "has been rolled back". Lower joins set phrases.
 */
const TELLING = 8;

/** Fewest words: one is put in marks for its own sake. */
const FEWEST = 2;

/** Whether the longer quote holds all words of the shorter, one after the other, and that is no chance. */
export function isCutFrom(a: Utterance, b: Utterance, isRare: IsRare): boolean {
  const [short, long] = a.open.length <= b.open.length ? [a, b] : [b, a];
  const words = short.open.trim().split(' ').length;
  const letters = short.content.filter(isRare).join('').length;
  if (words < FEWEST || letters === 0 || words + letters < TELLING) return false;
  return squeezed(long).includes(squeezed(short));
}

/** The words with no blanks: a "file name" is a "filename". */
const squeezed = ({ open }: Utterance): string => open.replaceAll(' ', '');
