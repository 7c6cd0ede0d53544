import type { Sentence } from '../model/doc.ts';
import { textOf, type Span } from '../model/span.ts';

/** A token as the event stage reads it: lower case, apostrophes straight. */
export interface Word extends Span {
  readonly lower: string;
  readonly capital: boolean;
  readonly number: boolean;
  readonly mark: boolean;
}

/** The words of a sentence, marks among them. */
export const wordsOf = (text: string, { tokens }: Sentence): readonly Word[] =>
  tokens.map((token) => {
    const raw = textOf(text, token);
    return {
      start: token.start,
      end: token.end,
      lower: raw.toLowerCase().replaceAll('’', "'"),
      capital: /^\p{Lu}/u.test(raw),
      number: token.kind === 'number',
      mark: token.kind === 'mark',
    };
  });
