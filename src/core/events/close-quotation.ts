import type { Span } from '../model/span.ts';
import type { ParsedArticle } from '../model/story.ts';

/** The longest label that takes in all of a quotation which begins in it, in UTF-16 units. */
const LONGEST_CLOSED = 220;

/**
 * A label that ends where the first of several quoted sentences does, with the others and the mark
 * that closes them: half of what somebody said would read as all of it.
 */
export function closeQuotation(label: Span, { quotes, source }: ParsedArticle): Span {
  const cut = quotes.find(
    ({ start, end }) => label.start < start && start < label.end && label.end < end,
  );
  if (cut === undefined) return label;
  const end = cut.end + (/["”»’']/u.test(source.text[cut.end] ?? '') ? 1 : 0);
  return end - label.start <= LONGEST_CLOSED ? { start: label.start, end } : label;
}
