import { formOf } from '../language/tokenise.ts';
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
    const lexeme = lexemeOf(form);
    if (lexeme.glued > 0) {
      const inner = start + lexeme.glued;
      words.push(toWord(text, lexemeOf(formOf(text.slice(start, inner))), start, before));
      words.push(toWord(text, lexemeOf(formOf(text.slice(inner, end))), inner, inner));
    } else words.push(toWord(text, lexeme, start, before));
    before = end;
  }
  const section = sections[sentence.section]?.kind ?? 'body';
  const { clues, commas, small } = survey(words);
  const casing = casingOf(words, section, commas, small);
  const lineUp = isLineUp(words, commas);
  return { words, runs: capitalRuns(words), clues, casing, section, lineUp };
}

/** What several rules ask of a line's words, gathered in one pass over them. */
function survey(words: readonly Word[]) {
  const clues: number[] = [];
  let commas = 0;
  let small = false;
  for (let at = 0; at < words.length; at += 1) {
    const { is } = words[at]!;
    if (is.outlet !== undefined) clues.push(at);
    if (is.comma) commas += 1;
    if (is.small) small = true;
  }
  return { clues, commas, small };
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

function toWord(source: string, is: Lexeme, start: number, before: number): Word {
  const gap = start - before;
  return new Word(is, start, gap === 0 || (gap === 1 && isBlankAt(source, before)), gap > 0);
}

function isBlankAt(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === SPACE || code === NO_BREAK_SPACE;
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

function casingOf(
  words: readonly Word[],
  section: SectionKind,
  commas: number,
  small: boolean,
): Casing {
  const heading = HEADINGS.has(section);
  if (!heading && small) return 'plain';
  // A line-up, roll call or row of results has no small words either, and is no title.
  if (section !== 'headline' && (commas >= LIST_COMMAS || isResult(words))) return 'plain';
  if (isRow(words)) return 'plain';
  const long = words.filter(({ is: { lettered }, text }) => lettered && text.length > 3);
  if (long.length < FEWEST_LONG_WORDS) return 'plain';
  const share = heading ? HEADING_SHARE : 1;
  const most = (count: number): boolean => count >= long.length * share;
  if (most(long.filter(({ shouted }) => shouted).length)) return 'shouted';
  // "Rovers: Host Ada Byron and the Harbour Hawks on Tuesday."
  if (!heading && words.at(-1)?.text === '.') return 'plain';
  return most(long.filter(({ capital }) => capital).length) ? 'title' : 'plain';
}

const isRow = (words: readonly Word[]): boolean =>
  words.filter(({ is, text }) => is.shape.figured && /^\d+$/.test(text)).length >= ROW_NUMBERS;

/** "X Y (Spain) Saeco", "X Y c Z b W 12" */
const isResult = (words: readonly Word[]): boolean =>
  words.some(
    ({ is, text }, at) =>
      (text === ')' && words[at - 1]?.is.place === true) ||
      (is.small && text.length === 1 && /^\d+$/.test(words.at(-1)?.text ?? '')),
  );

const LIST_COMMAS = 2;
const ROW_NUMBERS = 3;

/** "Rovers: Hale; Byron, Field, Moss; Ray (Quist 70)": hardly a word but names, and many of them. */
function isLineUp(words: readonly Word[], commas: number): boolean {
  if (commas < LINE_UP_COMMAS || words.length < LINE_UP_COMMAS * 2) return false;
  const lettered = words.filter(({ is }) => is.lettered);
  return lettered.filter(({ capital }) => capital).length >= lettered.length * LINE_UP_SHARE;
}
const LINE_UP_COMMAS = 8;
const LINE_UP_SHARE = 0.8;
