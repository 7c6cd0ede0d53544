import type { Which } from '../model/timex3.ts';
import { anyOf, keyOf, type Lean, type ReadContext } from './rule.ts';

const WHICH: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['last', 'last'],
  ['past', 'last'],
  ['the past', 'last'],
  ['this past', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
  ['the coming', 'next'],
  ['this coming', 'next'],
  ['this', 'this'],
  ['that', 'told'],
  ['the same', 'told'],
  ['that same', 'told'],
  ['the previous', 'before-told'],
  ['the next', 'after-told'],
  ['the following', 'after-told'],
]);

/** A pattern for any of them. */
export const WHICH_WORDS = `(?:${anyOf(WHICH.keys())})`;

/** The word before a month, season or weekday: "last", "this coming", "that". */
export const whichOf = (word: string): Which | undefined => WHICH.get(keyOf(word));

/** The word before the year or week that it is of: "June last year", "Monday of next week". */
export function ofWhich(word: string): Which {
  const which = whichOf(word);
  if (which === 'before-told' || which === 'after-told') return `of-${which}`;
  if (which === 'last') return 'of-last';
  if (which === 'next') return 'of-next';
  return which === 'this' || keyOf(word) === 'the' ? 'of-this' : 'told';
}

/**
 * Behind the article, where the clause does not look ahead: "in June" is the last one. What had been
 * planned is of the nearest.
 */
export function pastUnlessAhead({ lean }: ReadContext): 'past' | 'future' | 'near' {
  const side = lean();
  if (side === 'either') return 'near';
  return side === 'future' ? 'future' : 'past';
}

/** The side that a clause puts a date on, as which of its kind is meant. */
export const asWhich = (side: Which | Lean): Which => (side === 'either' ? 'near' : side);
