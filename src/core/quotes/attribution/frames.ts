import type { SectionKind } from '../../model/article.ts';
import type { Doc, Sentence, Token } from '../../model/doc.ts';
import type { QuoteSpan } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';

/** A token of the narration, or a whole quotation in its place. */
export interface Item extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'quote';
  /** Lower case, with straight apostrophes; "" for a quotation. */
  readonly lower: string;
  readonly capital: boolean;
  /** Index of the quotation, or -1. */
  readonly quote: number;
}

/** A sentence of the narration, in which each quotation counts as one word. */
export interface Frame {
  readonly items: readonly Item[];
  readonly section: SectionKind;
  readonly paragraph: number;
  /** The first of its paragraph. */
  readonly first: boolean;
}

/**
 * Most items of a frame. Rules look through a frame for each of its quotations; the bound keeps
 * that linear on text without full stops, and no sentence of news comes near it.
 */
const LONGEST_FRAME = 150;

/** The article as frames in text order. */
export function buildFrames(doc: Doc, quotes: readonly QuoteSpan[]): readonly Frame[] {
  const frames: Frame[] = [];
  let items: Item[] = [];
  let sentence: Sentence | undefined;
  let first = true;
  let quote = 0;
  const flush = (next: boolean): void => {
    if (sentence !== undefined && items.length > 0) {
      const section = doc.sections[sentence.section]?.kind ?? 'body';
      frames.push({ items, section, paragraph: sentence.paragraph, first });
      items = [];
      first = false;
    }
    if (next) first = true;
  };
  for (const now of doc.sentences) {
    let opening = true;
    if (sentence !== undefined && now.paragraph !== sentence.paragraph) flush(true);
    for (const token of now.tokens) {
      while ((quotes[quote]?.outerEnd ?? Infinity) <= token.start) quote += 1;
      const span = quotes[quote];
      const quoted = span !== undefined && span.outerStart <= token.start;
      if (quoted && items.at(-1)?.quote === quote) continue;
      if (quoted && frames.at(-1)?.items.at(-1)?.quote === quote) continue;
      const item = quoted ? quoteItem(span, quote) : tokenItem(doc.text, token);
      if (items.length >= LONGEST_FRAME || endsFrame(doc.text, items, item, opening)) {
        flush(false);
      }
      sentence = now;
      items.push(item);
      opening = false;
    }
  }
  flush(true);
  return frames;
}

const quoteItem = ({ start, end }: Span, quote: number): Item => ({
  start,
  end,
  kind: 'quote',
  lower: '',
  capital: false,
  quote,
});

function tokenItem(text: string, { start, end, kind }: Token): Item {
  const word = text.slice(start, end);
  const lower = word.toLowerCase().replaceAll('’', "'");
  return { start, end, kind, lower, capital: kind === 'word' && /^\p{Lu}/u.test(word), quote: -1 };
}

/** Whether a frame ends before `next`; `opening` where a sentence of the text begins. */
function endsFrame(text: string, items: readonly Item[], next: Item, opening: boolean): boolean {
  const last = items.at(-1);
  if (last === undefined) return false;
  if (last.kind === 'quote') {
    const told = next.kind === 'quote' && items.some(({ kind }) => kind === 'word');
    return (next.capital || told) && endsWithStop(text, last);
  }
  if (last.kind !== 'mark' || !'.?!…'.includes(last.lower)) return false;
  return opening || next.kind === 'quote';
}

const endsWithStop = (text: string, { end }: Item): boolean =>
  /[.?!…]["'”’)]*$/u.test(text.slice(Math.max(0, end - 4), end));
