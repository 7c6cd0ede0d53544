import type { Plugin } from 'vite';

const CALL = /\bwordList\(\s*`(?<words>[^`$\\]*)`,?\s*\)/g;

/**
 * Sends long lists of words in order, each without what it shares with the one before: a sixth less
 * after compression, which does not see the order by itself.
 */
export const packedWords: Plugin = {
  name: 'packed-words',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /core.lexicon.*\.ts$/, code: /\bwordList\(\s*`/ },
    handler: (code) => withPackedWords(code),
  },
};

/** The same module with its lists packed. */
export const withPackedWords = (code: string): string =>
  code
    .replace(
      CALL,
      (...[, words]) =>
        `unpackedWords(${JSON.stringify(pack(String(words).trim().split(/\s+/u)))})`,
    )
    .replace('{ wordList }', '{ unpackedWords }');

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
