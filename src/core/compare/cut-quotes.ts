import type { IsRare } from './rewordings.ts';
import type { Utterance } from './utterance.ts';

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
