import type { Span } from '../../model/span.ts';
import type { QuoteSpan } from '../../model/quote.ts';
import { endOfUnclosed } from './end-of-unclosed.ts';
import type { MarkFamily } from './mark-glyphs.ts';
import type { QuoteMark } from './scan-marks.ts';

/** A quotation of one paragraph; `open` is the kind of mark that is never closed in it. */
export interface PairedQuote extends QuoteSpan {
  readonly open: MarkFamily | undefined;
}

/**
 * How many marks a single mark looks ahead for its end. More finds longer British quotations
 * with many apostrophes; the bound keeps text of nothing but apostrophes linear.
 */
const LOOK_AHEAD = 80;

/**
 * The outermost quotations of a paragraph, in order. Nested ones belong to the outer. `reopened`
 * is the mark that the next paragraph opens with: then one that is left open here is left so on purpose.
 */
export function pairMarks(
  text: string,
  paragraph: Span,
  marks: readonly QuoteMark[],
  reopened: MarkFamily | undefined,
): readonly PairedQuote[] {
  const quotes: PairedQuote[] = [];
  let at = 0;
  while (at < marks.length) {
    const mark = marks[at];
    if (mark === undefined || !mark.opens) {
      at += 1;
      continue;
    }
    const close = mark.family === 'double' ? closeDouble(marks, at) : closeSingle(marks, at);
    const closing = close === undefined ? undefined : marks[close];
    const quote =
      closing === undefined
        ? unclosed(text, paragraph, marks, at, reopened)
        : toQuote(text, mark, closing.start, closing.end);
    if (quote !== undefined) quotes.push(quote);
    at = close === undefined ? nextAfter(marks, at + 1, quote?.outerEnd ?? 0) : close + 1;
  }
  return quotes;
}

const nextAfter = (marks: readonly QuoteMark[], from: number, position: number): number => {
  let at = from;
  while ((marks[at]?.start ?? position) < position) at += 1;
  return at;
};

const nextDouble = (marks: readonly QuoteMark[], after: number): number => {
  let at = after + 1;
  while (at < marks.length && marks[at]?.family !== 'double') at += 1;
  return at;
};

/** Index of the mark that closes the double mark at `at`; undefined where another opens first. */
function closeDouble(marks: readonly QuoteMark[], at: number): number | undefined {
  const first = nextDouble(marks, at);
  const mark = marks[first];
  if (mark === undefined) return undefined;
  const second = nextDouble(marks, first);
  const follower = marks[second];
  if (mark.closes) return pastInches(marks, first);
  // “A “b” C”: two closing marks in a row tell a nested quotation from a forgotten end.
  const third = nextDouble(marks, second);
  const outer = marks[third];
  const nested = follower?.closes === true && outer?.closes === true && !outer.opens;
  return nested ? third : undefined;
}

/** The first mark from `at` that is no inch: "a 12" record" has one that can only close behind it. */
function pastInches(marks: readonly QuoteMark[], at: number): number {
  let now = at;
  while (marks[now]?.weak === true) {
    const next = nextDouble(marks, now);
    const follower = marks[next];
    if (follower === undefined || !follower.closes || follower.opens) return now;
    now = next;
  }
  return now;
}

/**
 * Index of the mark that closes the single mark at `at`. "the workers’ rights" may close or not:
 * it does when no surer end comes before the next quotation.
 */
function closeSingle(marks: readonly QuoteMark[], at: number): number | undefined {
  let likely: number | undefined;
  let inDouble = false;
  for (let i = at + 1; i < Math.min(marks.length, at + LOOK_AHEAD); i += 1) {
    const mark = marks[i];
    if (mark === undefined) break;
    if (mark.family === 'double') {
      inDouble = inDouble ? !mark.closes : mark.opens;
      if (!inDouble && !mark.closes) return likely;
    } else if (!inDouble) {
      if (mark.closes && !mark.weak) return i;
      if (mark.closes) likely ??= i;
      else if (mark.opens) return likely;
    }
  }
  return likely;
}

function unclosed(
  text: string,
  paragraph: Span,
  marks: readonly QuoteMark[],
  at: number,
  reopened: MarkFamily | undefined,
): PairedQuote | undefined {
  const mark = marks[at];
  if (mark === undefined) return undefined;
  // A lone single mark is an apostrophe, unless the next paragraph opens with one as well.
  if (mark.family === 'single' && reopened !== 'single') return undefined;
  const next = mark.family === 'double' ? marks[nextDouble(marks, at)] : undefined;
  const limit = { start: next?.start ?? paragraph.end, end: paragraph.end };
  const meant = reopened === mark.family && next === undefined;
  const end = meant ? paragraph.end : endOfUnclosed(text, mark.end, limit);
  const quote = toQuote(text, mark, end, end);
  return quote && { ...quote, open: end === paragraph.end ? mark.family : undefined };
}

function toQuote(
  text: string,
  mark: QuoteMark,
  contentEnd: number,
  outerEnd: number,
): PairedQuote | undefined {
  const content = text.slice(mark.end, contentEnd);
  const start = mark.end + content.length - content.trimStart().length;
  const end = start + content.trim().length;
  if (!/[\p{L}\p{N}]/u.test(content) || isValue(text, mark.start)) return undefined;
  return { start, end, outerStart: mark.start, outerEnd, open: undefined };
}

/** `href="…"`, "name = 'Ada'": code, and nobody's words. */
const isValue = (text: string, at: number): boolean =>
  /=\s?$/u.test(text.slice(Math.max(0, at - 2), at));
