import type { Span } from '../model/span.ts';

/** A place in the article that says whose it is. `name` is the table's, or as written. */
export interface Sign {
  readonly name: string;
  readonly span: Span;
}
