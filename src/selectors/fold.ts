import type { Span } from '../core/model/span.ts';

/** A word of a text, folded for comparing; its span points at the text as read. */
export interface FoldedWord extends Span {
  readonly word: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Letters that Unicode does not take apart, as people type them on another keyboard. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
]);

const ASCII = /^[\0-\x7f]*$/;

/** Lower case without diacritics: "Łódź" and "LODZ" are both "lodz". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Nearly every word: nothing to take off, and a search folds a hundred thousand of them.
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøđðþłı]/g, (letter) => LETTERS.get(letter) ?? letter);
}

/** The words of a text in order, folded, with their places, each read when it is asked for. */
export function* eachFoldedWord(text: string): Generator<FoldedWord> {
  for (const { 0: word, index } of text.matchAll(WORD))
    yield { word: fold(word), start: index, end: index + word.length };
}

/** All of them. */
export const foldedWords = (text: string): readonly FoldedWord[] => [...eachFoldedWord(text)];

/** The words of a text as they stand in it. */
export const bareWords = (text: string): string[] => text.match(WORD) ?? [];

/** Shorter rests are too common to stand for a family of words ("bed" is not "b" + "ed"). */
const SHORTEST_STEM = 3;
const ENDING = /(?:ing|edly|ed|es|e|s)$/;
const DOUBLED = /([bdfgmnprt])\1$/;

/**
 * A rough English stem, so that "tracked", "tracking" and "tracks" are one search. It only makes
 * two forms of a word equal, so a stem that is no word ("compani") does no harm.
 */
export function stemOf(word: string): string {
  const rest = word.endsWith('ss') ? word : word.replace(ENDING, '');
  const stem = rest.replace(/ie$/, 'y').replace(/i$/, 'y').replace(DOUBLED, '$1');
  return stem.length >= SHORTEST_STEM && /[aeiouy]/.test(stem) ? stem : word;
}

/** Whether a word of the text answers a word of the query: its beginning, or another form of it. */
export const answers = (word: string, term: string): boolean =>
  word.startsWith(term) || stemOf(word) === stemOf(term);
