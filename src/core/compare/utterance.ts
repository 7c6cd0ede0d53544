import { lemmaOf } from '../language/lemma.ts';
import { VERB_FAMILIES } from '../lexicon/action-families.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import { WORD_FAMILIES } from '../lexicon/word-families.ts';
import type { Quote } from '../model/quote.ts';
import { textOf } from '../model/span.ts';

/** A quote ready to be compared. */
export interface Utterance {
  readonly quote: Quote;
  /** Content words in order, each as its family, so that "obtain" meets "acquire". */
  readonly content: readonly string[];
  /** The words alone, lower case: equal for quotes that differ in marks only. */
  readonly plain: string;
  /** The words with contractions opened and a blank at both ends: "I've" holds " i have ". */
  readonly open: string;
  /** Its speaker is a pronoun that stands for nobody known: anybody’s words, as far as it tells. */
  readonly byPronoun: boolean;
}

/** Words of a quote that are compared: a longer one is known by its beginning. */
const MOST_WORDS = 150;

const PRONOUN = /^(?:he|she|they)$/iu;

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** A quote with its words ready to be compared. */
export function toUtterance(quote: Quote, text: string): Utterance {
  const words = wordsOf(textOf(text, quote));
  const content = words
    .map((word) => word.replace(/'s$/u, ''))
    .filter((word) => !STOP_WORDS.has(word))
    .map(familyOf);
  const open = ` ${words.map(opened).join(' ')} `;
  const { source } = quote;
  const byPronoun = source !== null && source.entity === null && PRONOUN.test(textOf(text, source));
  return { quote, content, plain: words.join(' '), open, byPronoun };
}

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    words.push(word.toLowerCase().replaceAll('’', "'"));
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

/** The words of a text, lower case, with contractions opened. */
export const openedWords = (text: string): readonly string[] =>
  wordsOf(text).flatMap((word) => opened(word).split(' '));

/** What contractions stand for; "'d" may be "had" as well, and "'s" an owner's. */
const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/^can't$/u, 'can not'],
  [/^won't$/u, 'will not'],
  [/n't$/u, ' not'],
  [/'ve$/u, ' have'],
  [/'ll$/u, ' will'],
  [/'re$/u, ' are'],
  [/'d$/u, ' would'],
  [/^i'm$/u, 'i am'],
  [
    /^(?<who>it|that|there|here|he|she|what|who|where|nobody|everybody|everyone|somebody|someone)'s$/u,
    '$<who> is',
  ],
];

/** A word with its contraction opened. */
function opened(word: string): string {
  if (!word.includes("'")) return word;
  const [ending, full] = CONTRACTED.find(([form]) => form.test(word)) ?? [];
  return ending === undefined ? word : word.replace(ending, full!);
}

/** The family of a word, or its lemma. */
export function familyOf(word: string): string {
  const lemma = lemmaOf(word);
  return WORD_FAMILIES.get(word) ?? WORD_FAMILIES.get(lemma) ?? VERB_FAMILIES.get(lemma) ?? lemma;
}

/** How often words stand in texts, by family: for asking which of them a story hardly uses. */
export function familyCounts(texts: readonly string[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.matchAll(WORD)) words.set(word, (words.get(word) ?? 0) + 1);
  const families = new Map<string, number>();
  for (const [word, count] of words) {
    const family = familyOf(word.toLowerCase().replace(/['’]s$/u, ''));
    families.set(family, (families.get(family) ?? 0) + count);
  }
  return families;
}

/**
 * Most words of the shorter quote that the longer one holds in the same order within a stretch of
 * half as long again: a quote may lose some words on the way, but it does not scatter.
 */
export function sharedInOrder(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const stretch = Math.ceil(1.5 * short.length) + 1;
  let most = 0;
  for (
    let from = 0;
    from === 0 || from + stretch < long.length + short.length;
    from += short.length
  )
    most = Math.max(most, longestShared(short, long.slice(from, from + stretch)));
  return most;
}

/** Length of the longest common subsequence: words shared in the same order. */
function longestShared(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(word === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    });
    row = next;
  }
  return row[b.length]!;
}
