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
  if (mark.closes) return isInch(mark, follower) ? second : first;
  // “A “b” C”: two closing marks in a row tell a nested quotation from a forgotten end.
  const third = nextDouble(marks, second);
  const outer = marks[third];
  const nested = follower?.closes === true && outer?.closes === true && !outer.opens;
  return nested ? third : undefined;
}

/** A mark behind a number, with another one that can only close: "a 12" record". */
const isInch = (mark: QuoteMark, follower: QuoteMark | undefined): boolean =>
  mark.weak && follower?.closes === true && !follower.opens;

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
  const end = endOfUnclosed(text, meant ? lastStretch(mark, paragraph) : mark.end, limit);
  const quote = toQuote(text, mark, end, end);
  return quote && { ...quote, open: end === paragraph.end ? mark.family : undefined };
}

/** Room at the end of a paragraph for ", he said", which ends even a quotation that goes on. */
const lastStretch = (mark: Span, paragraph: Span): number =>
  Math.max(mark.end, paragraph.end - LAST_STRETCH);

const LAST_STRETCH = 40;

function toQuote(
  text: string,
  mark: QuoteMark,
  contentEnd: number,
  outerEnd: number,
): PairedQuote | undefined {
  const content = text.slice(mark.end, contentEnd);
  const start = mark.end + content.length - content.trimStart().length;
  const end = start + content.trim().length;
  if (!/[\p{L}\p{N}]/u.test(content)) return undefined;
  return { start, end, outerStart: mark.start, outerEnd, open: undefined };
}
