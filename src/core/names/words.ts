import type { SectionKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Lexeme } from './lexemes.ts';

/** A token as the name rules look at it. */
export interface Word extends Span {
  readonly is: Lexeme;
  readonly text: string;
  readonly key: string;
  readonly capital: boolean;
  readonly shouted: boolean;
  /** Nothing but blanks stands between the word before and this one. */
  readonly joined: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
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
  readonly casing: Casing;
  readonly section: SectionKind;
}
