import type { Span } from '../model/span.ts';

/** Characters before and after a quote, in its paragraph, where it is told when and to whom it was said. */
const BEFORE = 200;
const AFTER = 60;

/** The paragraph around a quote, as far as it says when and to whom the words were given. */
export function besideQuote({ start, end }: Span, text: string): Span {
  const lead = text.slice(Math.max(0, start - BEFORE), start);
  const tail = text.slice(end, end + AFTER).split('\n')[0]!;
  return { start: start - (lead.length - 1 - lead.lastIndexOf('\n')), end: end + tail.length };
}
