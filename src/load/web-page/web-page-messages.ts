import type { GivenFacts } from '../../core/text/article-header.ts';
import type { PageTrouble } from '../load-failure.ts';

/** What the page asks of the worker: one web page, as text or as the bytes of its file. */
export interface PageRequest {
  readonly call: number;
  readonly page: string | Uint8Array<ArrayBuffer>;
}

/** The words of a web page, and what it states about itself. */
export interface ReadWebPage {
  readonly text: string;
  readonly given: GivenFacts;
  readonly encoding: string;
  /** No article was told apart in it: these are all its visible words. */
  readonly whole: boolean;
}

export type PageAnswer =
  | ({ readonly kind: 'page' } & ReadWebPage)
  | { readonly kind: 'not-text' }
  | { readonly kind: 'tangled' }
  | { readonly kind: 'stopped'; readonly reason: PageTrouble };

/**
 * A `draft` comes before the article is looked for, which takes the longest: it is what is left to
 * take where that does not end.
 */
export interface PageReply {
  readonly call: number;
  readonly draft: boolean;
  readonly answer: PageAnswer;
}
