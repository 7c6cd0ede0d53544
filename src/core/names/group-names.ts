import { GROUPS } from '../lexicon/named-things.ts';
import type { Word } from './words.ts';

/**
 * Whether the name that begins at `from` is that of several people: "the collective X Y", "a gang
 * called X Y", "who call themselves X Y". "The band Tom Hale formed" is another's.
 */
export function isCalledGroup(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.key ?? '';
  const called = words[from - 2]?.key ?? '';
  if (GROUPS.has(before)) return words[from]?.is.given === false;
  if (/^(?:itself|themselves)$/.test(before)) return NAMING.test(called);
  return /^(?:called|named|dubbed)$/.test(before) && GROUPS.has(called);
}

const NAMING = /^(?:call(?:s|ed|ing)?|nam(?:e[ds]?|ing)|styl(?:e[ds]?|ing))$/;
