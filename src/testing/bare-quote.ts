import type { Quote } from '../core/model/quote.ts';
import type { SpanRef } from '../core/model/span.ts';

/** A direct quote at a place, by nobody and through nobody, for tests to say the rest of. */
export const bareQuote = ({ article, start, end }: SpanRef, rest: Partial<Quote> = {}): Quote => ({
  id: `quote:${article}:${start}`,
  article,
  start,
  end,
  kind: 'direct',
  source: null,
  cue: null,
  via: null,
  medium: null,
  rule: 'test',
  ...rest,
});
