import type { Quote } from '../../model/quote.ts';
import type { Speaker } from './antecedent.ts';
import type { Frame } from './frames.ts';
import type { Resolve } from './resolve.ts';

/** A quote with what the quotes behind it may lean on. */
export interface Credited {
  readonly quote: Quote;
  readonly frame: Frame;
  readonly speaker: Speaker | undefined;
}

/** What was said before a quotation. */
export interface Past {
  readonly resolve: Resolve;
  readonly spoken: readonly Speaker[];
  /** The words before these that somebody spoke. */
  readonly last: Credited | undefined;
  /** Finds the sentence before another. */
  readonly before: (frame: Frame) => Frame | undefined;
  /** The sentences of a paragraph that tells the story. */
  readonly of: (slot: number) => readonly Frame[];
}
