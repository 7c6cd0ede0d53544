import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import { KNOWN_THINGS } from '../lexicon/known-things.ts';
import { PLACES } from '../lexicon/places.ts';

const SEVERAL: readonly string[] = [...PLACES, ...KNOWN_ORGANISATIONS, ...KNOWN_THINGS].filter(
  (name) => !/^[\p{L}\p{N}]+$/u.test(name),
);

const openerOf = (key: string): string => /^[\p{L}\p{N}]+/u.exec(key)?.[0] ?? key;
const OPENERS: ReadonlySet<string> = new Set(SEVERAL.map((name) => openerOf(name)));

const letters = new Map<string, string>();
for (const name of SEVERAL) {
  const space = name.indexOf(' ');
  const first = name.slice(0, space);
  if (space > 0) letters.set(first, (letters.get(first) ?? '') + name.charAt(space + 1));
}

/**
 * The first letters of what stands behind this word and a space in places and organisations of
 * several words: "y" and more for "new". Undefined where none begins with it. Spares most look-ups.
 */
export const goesOnWith = (key: string): string | undefined =>
  OPENERS.has(openerOf(key)) ? (letters.get(key) ?? '') : undefined;
