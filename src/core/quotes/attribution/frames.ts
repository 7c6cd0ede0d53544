import type { SectionKind } from '../../model/article.ts';
import type { Doc, Sentence, Token } from '../../model/doc.ts';
import type { QuoteSpan } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { NO_SENSE, senseOf, type Sense } from './sense.ts';

/** A token of the narration, or a whole quotation in its place. */
export interface Item extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'quote';
  /** Lower case, with straight apostrophes; "" for a quotation. */
  readonly lower: string;
  readonly capital: boolean;
  readonly is: Sense;
  /** Index of the quotation, or -1. */
  readonly quote: number;
}

/** A sentence of the narration, in which each quotation counts as one word. */
export interface Frame {
  readonly items: readonly Item[];
  readonly section: SectionKind;
  /** Number of the paragraph in the article. */
  readonly paragraph: number;
  /** Which of the paragraphs that tell the story, and which sentence of it. */
  readonly slot: number;
  readonly index: number;
}

/** The article as frames, made paragraph by paragraph as they are asked for. */
export interface Frames {
  /** The paragraphs in which a quotation begins, in order. */
  readonly quoting: readonly number[];
  readonly of: (slot: number) => readonly Frame[];
  /** The sentence before, in this paragraph or an earlier one. */
  readonly before: (frame: Frame) => Frame | undefined;
}

/**
 * Most items of a frame. Rules look through a frame for each of its quotations; the bound keeps
 * that linear on text without full stops, and no sentence of news comes near it.
 */
const LONGEST_FRAME = 150;

/** The frames of an article. Most paragraphs quote nobody, and are read only if somebody looks back. */
export function toFrames(doc: Doc, quotes: readonly QuoteSpan[]): Frames {
  const slots = paragraphsOf(doc.sentences);
  const made = new Map<number, readonly Frame[]>();
  const of = (slot: number): readonly Frame[] => {
    const paragraph = slots[slot];
    if (paragraph === undefined) return [];
    const known = made.get(slot);
    if (known !== undefined) return known;
    const frames = framesOf(doc, quotes, paragraph, slot);
    made.set(slot, frames);
    return frames;
  };
  const before = ({ slot, index }: Frame): Frame | undefined => {
    if (index > 0) return of(slot)[index - 1];
    for (let back = slot - 1; back >= 0; back -= 1) {
      const last = of(back).at(-1);
      if (last !== undefined) return last;
    }
    return undefined;
  };
  return { quoting: quotingSlots(slots, quotes), of, before };
}

type Paragraph = readonly Sentence[];

function paragraphsOf(sentences: readonly Sentence[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let first = 0;
  sentences.forEach(({ paragraph }, at) => {
    if (sentences[at + 1]?.paragraph === paragraph) return;
    paragraphs.push(sentences.slice(first, at + 1));
    first = at + 1;
  });
  return paragraphs;
}

function quotingSlots(slots: readonly Paragraph[], quotes: readonly QuoteSpan[]): number[] {
  const quoting: number[] = [];
  let quote = 0;
  slots.forEach((paragraph, slot) => {
    const end = paragraph.at(-1)?.end ?? 0;
    const first = quote;
    while ((quotes[quote]?.outerStart ?? Infinity) < end) quote += 1;
    if (quote > first) quoting.push(slot);
  });
  return quoting;
}

/** Index of the first quotation that ends behind `position`. */
function firstEndingBehind(quotes: readonly QuoteSpan[], position: number): number {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.outerEnd ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function framesOf(
  doc: Doc,
  quotes: readonly QuoteSpan[],
  paragraph: Paragraph,
  slot: number,
): readonly Frame[] {
  const start = paragraph[0]?.start ?? 0;
  const frames: Frame[] = [];
  let items: Item[] = [];
  let quote = firstEndingBehind(quotes, start);
  let span = quotes[quote];
  // A quotation that runs over from the paragraph before has its place there.
  let placed = (span?.outerStart ?? start) < start ? quote : -1;
  const flush = (sentence: Sentence): void => {
    if (items.length === 0) return;
    const section = doc.sections[sentence.section]?.kind ?? 'body';
    frames.push({ items, section, paragraph: sentence.paragraph, slot, index: frames.length });
    items = [];
  };
  let open = paragraph[0];
  for (const sentence of paragraph) {
    let opening = true;
    for (const token of sentence.tokens) {
      while (span !== undefined && span.outerEnd <= token.start) span = quotes[(quote += 1)];
      const here = span;
      const quoted = here !== undefined && here.outerStart <= token.start;
      if (quoted && placed === quote) continue;
      if (quoted) placed = quote;
      const item = quoted ? quoteItem(here, quote) : tokenItem(token);
      if (items.length >= LONGEST_FRAME || endsFrame(doc.text, items, item, opening)) {
        if (open !== undefined) flush(open);
      }
      open = sentence;
      items.push(item);
      opening = false;
    }
  }
  if (open !== undefined) flush(open);
  return frames;
}

const quoteItem = ({ start, end }: Span, quote: number): Item => ({
  start,
  end,
  kind: 'quote',
  lower: '',
  capital: false,
  is: NO_SENSE,
  quote,
});

function tokenItem({ start, end, kind, form }: Token): Item {
  const is = senseOf(form);
  const capital = kind === 'word' && is.capital;
  return { start, end, kind, lower: is.lower, capital, is, quote: -1 };
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
