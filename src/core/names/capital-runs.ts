import { NAME_PARTICLES, NAME_SUFFIXES } from '../lexicon/honorifics.ts';
import type { Word } from './words.ts';

/** Positions [from, to) of capitalised words in a line that may form a name together. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const INITIAL = /^(?:\p{Lu}|(?:\p{Lu}\.)+|Mr|Mrs|Ms|Dr|St|Jr|Sr|[A-Z]\p{Ll}{1,4})$/u;
const SHORTENED =
  /^(?:mr|mrs|ms|mx|dr|prof|sen|rep|gov|gen|col|lt|sgt|capt|cmdr|adm|maj|cpl|pvt|rev|fr|hon|pres|supt|insp|det|st|jr|sr|messrs|mohd|md|wm|amb|atty|brig|msgr)$/u;

/** Longest run that is looked at: the rest of a page in capitals is no name. */
const LONGEST = 24;

/** The runs of capitalised words of a line, with the particles and initials inside them. */
export function capitalRuns(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    if (words[at]?.capital !== true) {
      at += 1;
      continue;
    }
    let to = at + 1;
    while (to < words.length && to - at < LONGEST) {
      const next = step(words, to);
      if (next === 0) break;
      to += next;
    }
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

/** How many words from `at` belong to the run that ends before it; 0 where it ends. */
function step(words: readonly Word[], at: number): number {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || !word.joined) return 0;
  if (word.capital) return word.spaced || before.text === '.' ? 1 : 0;
  const next = words[at + 1];
  if (word.text === '.' && !word.spaced)
    return INITIAL.test(before.text) && isShort(before) && followedByName(words, at) ? 1 : 0;
  if (/^["“‘'(]$/.test(word.text)) return nickname(words, at);
  if (word.text === '&' && next?.capital === true && next.joined) return 2;
  if (NAME_PARTICLES.has(word.key) && word.spaced) return particles(words, at);
  return word.text === ',' && next !== undefined && isSuffix(next) ? 2 : 0;
}

const isShort = (word: Word): boolean => word.text.length === 1 || SHORTENED.test(word.key);

const followedByName = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return next !== undefined && next.capital && next.joined;
};

/** 'Ada "Countess" Byron': a nickname in marks, between two words of the name. */
function nickname(words: readonly Word[], at: number): number {
  const [nick, close, next] = [words[at + 1], words[at + 2], words[at + 3]];
  const whole = nick?.capital === true && !nick.spaced && /^["”’')]$/.test(close?.text ?? '');
  return whole && next?.capital === true && next.joined && next.spaced ? 3 : 0;
}

/** "van der Berg": up to three particles, then a capital. */
function particles(words: readonly Word[], at: number): number {
  let to = at;
  while (to < at + 3) {
    const word = words[to];
    if (word === undefined || word.capital || !NAME_PARTICLES.has(word.key) || !word.joined) break;
    to += 1;
  }
  const last = words[to];
  return last?.capital === true && last.joined && last.spaced ? to - at + 1 : 0;
}

const isSuffix = (word: Word): boolean => word.capital && NAME_SUFFIXES.has(word.key);
