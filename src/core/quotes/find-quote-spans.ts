import type { Doc } from '../model/doc.ts';
import type { QuoteSpan } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { MarkFamily } from './marks/mark-glyphs.ts';
import { pairMarks, type PairedQuote } from './marks/pair-marks.ts';
import { scanMarks, type QuoteMark } from './marks/scan-marks.ts';
import { toUnmarked } from './marks/unmarked.ts';

/**
 * The quoted passages of an article: content without its marks, before anyone is credited. In text
 * order and apart from each other: a quotation inside another belongs to the outer one.
 */
export function findQuoteSpans(doc: Doc): readonly QuoteSpan[] {
  const quotes: QuoteSpan[] = [];
  let open: PairedQuote | undefined;
  const paragraphs = paragraphsOf(doc);
  const unmarked = toUnmarked(doc.text, paragraphs);
  paragraphs.forEach((paragraph, index) => {
    const block = unmarked(paragraph, paragraphs[index - 1]);
    if (block !== undefined) {
      if (open !== undefined) quotes.push(toSpan(open));
      open = undefined;
      quotes.push(block);
      return;
    }
    const marks = scanMarks(doc.text, paragraph);
    const reopened = openingMark(doc.text, paragraphs[index + 1]);
    const joined = open && closeOpen(doc.text, open, marks);
    if (joined !== undefined) quotes.push(joined.quote);
    else if (open !== undefined) quotes.push(toSpan(open));
    const found = pairMarks(doc.text, paragraph, joined?.rest ?? marks, reopened);
    const last = found.at(-1);
    open = last?.open === undefined ? undefined : last;
    for (const quote of found) if (quote !== open) quotes.push(toSpan(quote));
  });
  if (open !== undefined) quotes.push(toSpan(open));
  return quotes;
}

/** A quotation that runs over the paragraph's end to a mark that can only close. */
function closeOpen(
  text: string,
  open: PairedQuote,
  marks: readonly QuoteMark[],
): { readonly quote: QuoteSpan; readonly rest: readonly QuoteMark[] } | undefined {
  const at = marks.findIndex(({ family, weak }) => family === open.open && !weak);
  const mark = marks[at];
  if (mark === undefined || !mark.closes || mark.opens) return undefined;
  const { start, outerStart } = open;
  const end = start + text.slice(start, mark.start).trimEnd().length;
  return { quote: { start, end, outerStart, outerEnd: mark.end }, rest: marks.slice(at + 1) };
}

const openingMark = (text: string, next: Span | undefined): MarkFamily | undefined => {
  const [first] =
    next === undefined ? [] : scanMarks(text, { start: next.start, end: next.start + 2 });
  return first?.start === next?.start && first?.opens === true ? first.family : undefined;
};

const toSpan = ({ start, end, outerStart, outerEnd }: PairedQuote): QuoteSpan => ({
  start,
  end,
  outerStart,
  outerEnd,
});

/** The stretches of text that tell the story, a paragraph each. */
function paragraphsOf(doc: Doc): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let current = -1;
  for (const { start, end, paragraph } of doc.sentences) {
    const last = spans.at(-1);
    if (last !== undefined && paragraph === current) last.end = end;
    else spans.push({ start, end });
    current = paragraph;
  }
  return spans;
}
