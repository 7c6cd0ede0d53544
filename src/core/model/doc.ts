import type { Section } from './article.ts';
import type { Span } from './span.ts';

/** How a token is written, wherever it stands: all places of one spelling share one. */
export interface Form {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  /** Its place in the table of forms. A table that was full began anew: see `perForm`. */
  readonly index: number;
}

/**
 * One word, number or mark of the text. A word keeps its inner hyphens and apostrophes ("didn’t",
 * "London-based"); a possessive ’s is a token of its own, so that names end before it. A number
 * keeps its separators ("1,500", "3.5", "12:15"). Every other visible character is a mark.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly form: Form;
}

/** A sentence lies in one paragraph of one section; its tokens are in text order. */
export interface Sentence extends Span {
  /** Index into `Doc.sections`. */
  readonly section: number;
  /** Number of the paragraph in the article, from 0: furniture counts too. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/**
 * An article as every stage receives it. `sentences` covers the sections that tell the story
 * (headline, standfirst, caption, body, subhead); boilerplate, bylines and datelines have none.
 */
export interface Doc {
  readonly id: string;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
}
