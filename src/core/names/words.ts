import { fold } from '../language/fold.ts';
import type { SectionKind } from '../model/article.ts';
import type { Doc, Sentence } from '../model/doc.ts';
import type { Span } from '../model/span.ts';

/** A token as the name rules look at it. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case without accents: what the word lists are asked for. */
  readonly key: string;
  readonly capital: boolean;
  /** Two letters or more, all of them capitals: "FBI". */
  readonly shouted: boolean;
  /** Nothing but blanks stands between the word before and this one. */
  readonly joined: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
}

/** How a sentence uses capitals, and so what a capital in it tells. */
export type Casing = 'plain' | 'title' | 'shouted';

export interface Line {
  readonly words: readonly Word[];
  readonly casing: Casing;
  readonly section: SectionKind;
}

const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|ar|ash|at|an|bin|d|l|o)[-'’]\p{Lu})/u;
const SHOUTED = /^\p{Lu}[\p{Lu}\p{N}&.'’-]*\p{Lu}$/u;
const GLUED_NAME = /^\p{Ll}{3,20}(?=\p{Lu}\p{Ll}{2,20}$)/u;
const GLUED_SHORT_FORM = /^(?:the|by|in|of|from|to|with|and|told)(?=\p{Lu}{2,6}$)/u;

/** The sentences of an article as words, glued ones ("yardAda", "theAFP") taken apart. */
export const toLines = (doc: Doc): readonly Line[] =>
  doc.sentences.map((sentence) => toLine(doc, sentence));

function toLine(doc: Doc, sentence: Sentence): Line {
  const words: Word[] = [];
  let end = sentence.start;
  for (const token of sentence.tokens) {
    for (const part of unglue(doc.text, token)) {
      words.push(toWord(doc.text, part, end));
      ({ end } = part);
    }
  }
  const section = doc.sections[sentence.section]?.kind ?? 'body';
  return { words, casing: casingOf(words, section), section };
}

function toWord(source: string, { start, end }: Span, before: number): Word {
  const text = source.slice(start, end);
  const gap = source.slice(before, Math.min(start, before + 3));
  return {
    start,
    end,
    text,
    key: fold(text),
    capital: CAPITAL.test(text),
    shouted: SHOUTED.test(text),
    joined: gap === ' ' || gap === '\u00A0' || gap === '',
    spaced: gap !== '',
  };
}

/** Scraped text glues a lower-case word to a name: the name begins at the inner capital. */
function unglue(source: string, { start, end }: Span): readonly Span[] {
  if (end - start > 40) return [{ start, end }];
  const text = source.slice(start, end);
  const lead = GLUED_NAME.exec(text) ?? GLUED_SHORT_FORM.exec(text);
  if (lead === null) return [{ start, end }];
  const inner = start + lead[0].length;
  return [
    { start, end: inner },
    { start: inner, end },
  ];
}

/**
 * Share of the longer words that must be capitalised before a line counts as set In Title Case. In
 * the body all must be: "Saudi Crown Prince Ada Byron met Tom Hale" is plain prose.
 */
const HEADING_SHARE = 0.65;

/** Words that stay small In the Title of a Piece. */
const SMALL = /^(?:a|an|the|of|in|on|at|by|for|from|to|with|and|or|but|as|is|vs|over|'s)$/;

const HEADINGS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'headline',
  'standfirst',
  'subhead',
]);

function casingOf(words: readonly Word[], section: SectionKind): Casing {
  const long = words.filter(({ text }) => /^\p{L}{4}/u.test(text));
  if (long.length < 4) return 'plain';
  const heading = HEADINGS.has(section);
  if (!heading && words.some(({ text, key }) => /^\p{Ll}/u.test(text) && !SMALL.test(key)))
    return 'plain';
  const share = heading ? HEADING_SHARE : 1;
  const most = (count: number): boolean => count >= long.length * share;
  if (most(long.filter(({ shouted }) => shouted).length)) return 'shouted';
  return most(long.filter(({ capital }) => capital).length) ? 'title' : 'plain';
}
