import type { SectionKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Lexeme } from './lexemes.ts';

/** A token as the name rules look at it: small, because a long article has very many. */
export class Word implements Span {
  readonly start: number;
  readonly end: number;
  readonly is: Lexeme;
  /** Nothing but blanks stands between the word before and this one. */
  readonly joined: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;

  constructor(is: Lexeme, start: number, joined: boolean, spaced: boolean) {
    this.start = start;
    this.end = start + is.text.length;
    this.is = is;
    this.joined = joined;
    this.spaced = spaced;
  }

  get text(): string {
    return this.is.text;
  }

  get key(): string {
    return this.is.key;
  }

  get capital(): boolean {
    return this.is.capital;
  }

  get shouted(): boolean {
    return this.is.shouted;
  }
}

/** The words [from, to) as the text writes them, white space as single blanks. */
export function textOfWords(words: readonly Word[], from: number, to: number): string {
  let text = words[from]?.text ?? '';
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at];
    if (word !== undefined) text += (word.spaced ? ' ' : '') + word.text;
  }
  return text;
}

/** Positions [from, to) of capitalised words in a line that may form a name together. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** How a sentence uses capitals, and so what a capital in it tells. */
export type Casing = 'plain' | 'title' | 'shouted';

export interface Line {
  readonly words: readonly Word[];
  /** Where capitalised words stand together: most rules look nowhere else. */
  readonly runs: readonly Run[];
  /** Where a word stands that has to do with the names of outlets: few, and rules look there alone. */
  readonly clues: readonly number[];
  readonly casing: Casing;
  readonly section: SectionKind;
  /** It lists the players of a team: any word of it may be a name. */
  readonly lineUp: boolean;
}
