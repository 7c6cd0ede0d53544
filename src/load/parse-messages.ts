import type { ArticleText } from '../core/model/article.ts';
import type { Independence } from '../core/model/independence.ts';
import type { ParsedArticle, Story } from '../core/model/story.ts';

/** What the page asks of the worker. `call` pairs the answer with its question. */
export type ParseRequest =
  | { readonly call: number; readonly kind: 'article'; readonly article: ArticleText }
  | { readonly call: number; readonly kind: 'story'; readonly articles: readonly ParsedArticle[] };

export type ParseAnswer =
  | { readonly call: number; readonly kind: 'article'; readonly parsed: ParsedArticle }
  | {
      readonly call: number;
      readonly kind: 'story';
      readonly story: Story;
      readonly independence: Independence;
    }
  | { readonly call: number; readonly kind: 'failed'; readonly message: string };

/** As browsers put it when any other script does not come, so that all are told alike. */
export const NOT_FETCHED = 'Failed to fetch the parser';

/** Whether no article is to blame: the parser itself did not come. */
export const isParserMissing = (error: unknown): boolean =>
  error instanceof TypeError && error.message === NOT_FETCHED;
