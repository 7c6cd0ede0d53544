import type { Plugin } from 'vite';
import { phraseList, wordList } from '../core/lexicon/word-list.ts';

const CALL = /\b(?<kind>word|phrase)List\(\s*`(?<text>[^`$\\]*)`,?\s*\)/g;
const IMPORT = /\{[^}]*\}(?= from '\.\/word-list\.ts')/;

/**
 * Sends long lists of words in order, each without what it shares with the one before: a sixth less
 * after compression, which does not see the order by itself.
 */
export const packedWords: Plugin = {
  name: 'packed-words',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /core.lexicon.*\.ts$/, code: IMPORT },
    handler: (code) => withPackedWords(code),
  },
};

/** The same module with its lists packed. */
export const withPackedWords = (code: string): string =>
  code
    .replace(CALL, (...[, kind, text]) => {
      const words = (kind === 'word' ? wordList : phraseList)(String(text));
      return `unpackedWords(${JSON.stringify(pack(words))})`;
    })
    .replace(IMPORT, '{ unpackedWords }');

const A = 65;
/** So much of the word before can be kept: up to Z. */
const MOST = 25;

function pack(words: readonly string[]): string {
  const capital = words.find((word) => /[A-Z]/u.test(word));
  if (capital !== undefined) throw new Error(`A list of words cannot be packed with “${capital}”.`);
  let last = '';
  return [...new Set(words)]
    .toSorted()
    .map((word) => {
      let kept = 0;
      while (kept < MOST && kept < last.length && word[kept] === last[kept]) kept++;
      last = word;
      return String.fromCharCode(A + kept) + word.slice(kept);
    })
    .join('');
}
