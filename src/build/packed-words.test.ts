import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SURNAMES } from '../core/lexicon/surnames.ts';
import { unpackedWords, wordList } from '../core/lexicon/word-list.ts';
import { withPackedWords } from './packed-words.ts';

const packedIn = (code: string): string =>
  /unpackedWords\("(?<packed>[^"]*)"\)/.exec(code)?.[1] ?? '';

test('a list keeps its words, in order, each without what it shares with the one before', () => {
  const code =
    "import { phraseList, wordList } from './word-list.ts';\nnew Set(wordList(`\n rome romeo\nparis\nrome é-b é-c o'dea 1st`));";
  const packed = withPackedWords(code);
  expect(packed).toContain("import { unpackedWords } from './word-list.ts';");
  expect(packedIn(packed)).toBe("A1stAo'deaAparisAromeEoAé-bCc");
  expect(unpackedWords(packedIn(packed))).toEqual([
    '1st',
    "o'dea",
    'paris',
    'rome',
    'romeo',
    'é-b',
    'é-c',
  ]);
});

test('names of more words than one stand between commas and ends of lines', () => {
  const packed = withPackedWords('phraseList(`\nnew york,new delhi\nj. p. morgan`)');
  expect(unpackedWords(packedIn(packed))).toEqual(['j. p. morgan', 'new delhi', 'new york']);
});

test('no more is kept than a capital can say', () => {
  const [long, longer] = ['a'.repeat(30), 'a'.repeat(31)];
  const packed = packedIn(withPackedWords(`wordList(\`${longer} ${long}\`)`));
  expect(packed).toMatch(/^Aa{30}Za{6}$/);
  expect(unpackedWords(packed)).toEqual([long, longer]);
});

test('a whole list is the same set packed', () => {
  const code = readFileSync(new URL('../core/lexicon/surnames.ts', import.meta.url), 'utf8');
  const packed = withPackedWords(code);
  expect(packed.length).toBeLessThan(code.length * 0.8);
  expect(new Set(unpackedWords(packedIn(packed)))).toEqual(SURNAMES);
});

test('what cannot be packed is told', () => {
  expect(() => withPackedWords('wordList(`rome Paris`)')).toThrow('“Paris”');
  expect(wordList(' rome\n paris ')).toEqual(['rome', 'paris']);
});
