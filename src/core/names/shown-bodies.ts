import { readVerb } from '../language/lemma.ts';
import { ORGANISATION_NOUNS } from '../lexicon/source-nouns.ts';
import type { Line, Run, Word } from './words.ts';

/** Words between the article of an apposition and its noun: "a small Ander-based engineering consultancy". */
const LONGEST_DESCRIPTION = 7;

/**
 * Where the name of a body begins in a run, which the words beside it show to be one: "X Y, a
 * consultancy", "X Y, the outside investigator that", "law firm X Y", "auditors X Y found".
 * Undefined where they show nothing.
 */
export function shownBody({ words }: Line, run: Run): number | undefined {
  const { from, to } = run;
  const first = words[from];
  const before = words[from - 1];
  // "Auditors X Y found": the noun opens the sentence.
  const opens = from === 0 && to > 1 && isTrade(first) && words[1]?.joined === true;
  const start = opens ? from + 1 : from;
  const trade = opens ? first : before;
  if (trade?.is.roles === true && isOne(words, run)) return start;
  if (trade !== undefined && isBody(trade) && isHere(words, to)) return start;
  return isDescribed(words, run) ? from : undefined;
}

const isTrade = (word: Word | undefined): boolean =>
  word !== undefined && (word.is.roles || isBody(word));

/** "firm", but no noun that people are called as well: "publisher". */
const isBody = ({ is }: Word): boolean => ORGANISATION_NOUNS.has(is.key) && !is.role && !is.title;

/** One name behind the plural of a trade is a firm's: "auditors Hale Byron", not "auditors Ada Hale and Tom Byron". */
function isOne(words: readonly Word[], { from, to }: Run): boolean {
  const next = words[to];
  if (to - from > 3 || next === undefined || words[from]?.joined !== true) return false;
  return next.is.lettered
    ? !next.capital && !/^(?:and|or|of|from|with)$/.test(next.key)
    : next.key === "'s";
}

/** Nothing that the firm is the object of: "the firm X Y founded". */
const isHere = (words: readonly Word[], to: number): boolean =>
  /^(?:[,.;:)]|which|that)$/.test(words[to]?.key ?? '');

/** "X Y, a consultancy run by", "X Y, the outside investigator that". */
function isDescribed(words: readonly Word[], { from, to }: Run): boolean {
  const article = words[to + 1]?.key ?? '';
  if (!/^[,(–—]$/.test(words[to]?.text ?? '') || !/^(?:an?|the|its|one|another)$/.test(article))
    return false;
  for (let at = to + 2; at < to + 2 + LONGEST_DESCRIPTION; at += 1) {
    const word = words[at];
    const next = words[at + 1]?.key ?? '.';
    if (word === undefined || (word.is.stop && word.key !== 'outside')) return false;
    // Of somebody whose first name is known people say "that" as well.
    if (word.is.role || word.is.title)
      return words[from]?.is.given !== true && (next === 'that' || next === 'which');
    if (isBody(word) && (CLOSING.test(next) || isDone(words, at + 1)))
      return article !== 'the' || next !== ',';
    if (!word.is.lettered && !/^(?:\d|['’&]|-$)/.test(word.text)) return false;
  }
  return false;
}

/** "the consultancy brought in by", "a firm paid to"; not "X Y, the club said on Sunday" */
const isDone = (words: readonly Word[], at: number): boolean =>
  readVerb(words[at]?.key ?? '')?.forms.has('participle') === true &&
  !/^(?:said|announced|confirmed|reported)$/.test(words[at]?.key ?? '') &&
  /^(?:in|by|to|with|as|for|from|on)$/.test(words[at + 1]?.key ?? '');

/**
 * What goes on behind the noun of an apposition, which is no other noun, as in "a company director".
 * A comma behind "the firm" goes on with a list: "she thanked X Y, the firm, and".
 */
const CLOSING = /^(?:[,.;:)–—?!]|that|which|in|at|on|near|with|whose)$/;
