import type { HeaderProblem } from '../core/text/article-header.ts';
import type { DocumentFormat } from './known-format.ts';

/**
 * Why something handed in is not part of the story. Facts only: the screen adds the advice.
 * `name` is what the user knows it by.
 */
export type LoadFailure =
  | { readonly kind: 'unreadable'; readonly name: string }
  | { readonly kind: 'empty'; readonly name: string }
  | { readonly kind: 'not-text'; readonly name: string }
  | { readonly kind: 'document'; readonly name: string; readonly format: DocumentFormat }
  /** A web page with more marks, or deeper ones, than can be read. */
  | { readonly kind: 'tangled'; readonly name: string }
  | { readonly kind: 'page-not-read'; readonly name: string; readonly reason: PageTrouble }
  | {
      readonly kind: 'too-large';
      readonly name: string;
      readonly bytes: number;
      readonly limit: number;
    }
  /** The browser has not enough room left to keep it. */
  | {
      readonly kind: 'no-room';
      readonly name: string;
      readonly bytes: number;
      readonly free: number;
    }
  /** What came with the page of the story that it was to be added to did not come. */
  | { readonly kind: 'no-story'; readonly name: string }
  | { readonly kind: 'duplicate'; readonly name: string; readonly of: string }
  | { readonly kind: 'not-parsed'; readonly name: string; readonly message: string };

/** What stopped the reading of a web page. */
export type PageTrouble = 'slow' | 'crashed';

/** What the user should know about an article that was taken. */
export type ReadNote =
  /** It was not UTF-8. The name is that of the Encoding Standard. */
  | { readonly kind: 'encoding'; readonly encoding: string }
  /** No article was found in the page: all its visible words were taken. */
  | { readonly kind: 'whole-page' }
  | { readonly kind: 'header'; readonly problem: HeaderProblem };
