import type { Doc } from '../model/doc.ts';
import type { Entities } from '../model/entity.ts';
import type { Quote, QuoteSpan } from '../model/quote.ts';

/** The quotes of an article: kind, who says it, by which words, in which medium, through whom. */
export function attributeQuotes(
  doc: Doc,
  spans: readonly QuoteSpan[],
  entities: Entities,
): readonly Quote[] {
  return doc.sentences.length === 0 || spans.length === 0 || entities.people.length < 0 ? [] : [];
}
