import type { SectionKind } from '../model/article.ts';
import type { Doc, Sentence } from '../model/doc.ts';
import { capitalRuns } from './capital-runs.ts';
import { lexemeOf, type Lexeme } from './lexemes.ts';
import { Word, type Casing, type Line } from './words.ts';

/** The sentences of an article as words, glued ones ("yardAda", "theAFP") taken apart. */
export const toLines = (doc: Doc): readonly Line[] =>
  doc.sentences.map((sentence) => toLine(doc, sentence));

function toLine({ text, sections }: Doc, sentence: Sentence): Line {
  const words: Word[] = [];
  let before = sentence.start;
  for (const { start, end, form } of sentence.tokens) {
    const lexeme = lexemeOf(form.text);
    if (lexeme.glued > 0) {
      const inner = start + lexeme.glued;
      words.push(toWord(text, lexemeOf(text.slice(start, inner)), start, before));
      words.push(toWord(text, lexemeOf(text.slice(inner, end)), inner, inner));
    } else words.push(toWord(text, lexeme, start, before));
    before = end;
  }
  const section = sections[sentence.section]?.kind ?? 'body';
  const casing = casingOf(words, section);
  return { words, runs: capitalRuns(words), casing, section, lineUp: isLineUp(words) };
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

function toWord(source: string, is: Lexeme, start: number, before: number): Word {
  const gap = start - before;
  const blank = source.charCodeAt(before);
  const joined = gap === 0 || (gap === 1 && (blank === SPACE || blank === NO_BREAK_SPACE));
  return new Word(is, start, joined, gap > 0);
}

/**
 * Share of the longer words that must be capitalised before a line counts as set In Title Case. In
 * the body all must be: "Saudi Crown Prince Ada Byron met Tom Hale" is plain prose.
 */
const HEADING_SHARE = 0.65;
const FEWEST_LONG_WORDS = 4;

const HEADINGS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'headline',
  'standfirst',
  'subhead',
]);

function casingOf(words: readonly Word[], section: SectionKind): Casing {
  const heading = HEADINGS.has(section);
  if (!heading && words.some(({ is }) => is.small)) return 'plain';
  if (section === 'headline' ? isRow(words) : isList(words)) return 'plain';
  const long = words.filter(({ is: { lettered }, text }) => lettered && text.length > 3);
  if (long.length < FEWEST_LONG_WORDS) return 'plain';
  const share = heading ? HEADING_SHARE : 1;
  const most = (count: number): boolean => count >= long.length * share;
  if (most(long.filter(({ shouted }) => shouted).length)) return 'shouted';
  // "Rovers: Host Ada Byron and the Harbour Hawks on Tuesday."
  if (!heading && words.at(-1)?.text === '.') return 'plain';
  return most(long.filter(({ capital }) => capital).length) ? 'title' : 'plain';
}

/** A line-up, roll call or row of results has no small words either, and is no title. */
const isList = (words: readonly Word[]): boolean =>
  words.filter(({ text }) => text === ',' || text === ';').length >= LIST_COMMAS || isRow(words);
const isRow = (words: readonly Word[]): boolean =>
  words.filter(({ text }) => /^\d+$/.test(text)).length >= ROW_NUMBERS;
const LIST_COMMAS = 2;
const ROW_NUMBERS = 3;

/** "Rovers: Hale; Byron, Field, Moss; Ray (Quist 70)": hardly a word but names, and many of them. */
function isLineUp(words: readonly Word[]): boolean {
  if (words.length < LINE_UP_COMMAS * 2) return false;
  let commas = 0;
  for (const { text } of words) if (text === ',' || text === ';') commas += 1;
  if (commas < LINE_UP_COMMAS) return false;
  const lettered = words.filter(({ is }) => is.lettered);
  return lettered.filter(({ capital }) => capital).length >= lettered.length * LINE_UP_SHARE;
}
const LINE_UP_COMMAS = 8;
const LINE_UP_SHARE = 0.8;
