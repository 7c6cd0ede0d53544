import type { Item } from './frames.ts';

/** One of the marks given, each a character. */
export const isMark = (item: Item | undefined, marks: string): boolean =>
  item?.kind === 'mark' && marks.includes(item.lower);

/** A word of the list. */
export const isWord = (item: Item | undefined, list: { has(word: string): boolean }): boolean =>
  item?.kind === 'word' && list.has(item.lower);

/** Kinds of small words, each by its list. */
export const isDeterminer = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.is.determiner;
export const isPreposition = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.is.preposition;
export const isAuxiliary = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.is.auxiliary;
export const isBe = (item: Item | undefined): boolean => item?.kind === 'word' && item.is.be;

/** "’s", or the apostrophe of a plural. */
export const isPossessive = (item: Item | undefined): boolean => item?.is.possessive === true;

/** "angrily", "publicly". */
export const isAdverb = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.is.adverb;

/** A day, a month or a word that places the sentence in time: no part of who speaks. */
export const isTimeWord = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.is.time;

/** Words that no noun phrase crosses: conjunctions, relative pronouns, auxiliaries. */
export const isBoundary = (item: Item | undefined): boolean =>
  item !== undefined &&
  !item.is.possessive &&
  ((item.kind === 'word' && item.is.boundary) ||
    item.lower === 'that' ||
    item.lower === 'according');

/** A verb in the past, or of speech in any form; a capital letter makes it a name. */
export const isFiniteVerb = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.is.finite;
