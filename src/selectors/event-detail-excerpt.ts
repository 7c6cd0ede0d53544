import { overlaps, textOf, type Span, type SpanRef } from '../core/model/span.ts';
import type { StoryArticle } from '../core/model/story.ts';
import type { Timex } from '../core/model/timex3.ts';
import { sentenceAround } from './event-detail-sentence.ts';
import { timexWords } from './reader-reading-words.ts';
import { segmentsOf } from './reader-segments.ts';

/** Words of an excerpt that are drawn alike. */
export interface ExcerptPiece extends Span {
  readonly text: string;
  /** Part of what the excerpt is about; the rest is the sentence around it. */
  readonly inFocus: boolean;
  /** The words on which accounts differ. */
  readonly deciding: boolean;
  /** What the time expression means, in our words; undefined for other words. */
  readonly reading: string | undefined;
}

/** A slice of an article around a span, perhaps shorter than its sentence. */
export interface Excerpt extends SpanRef {
  readonly pieces: readonly ExcerptPiece[];
  /** Words of the sentence are left out before or after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface ExcerptMarks {
  readonly focus: readonly Span[];
  readonly deciding: readonly Span[];
  readonly timexes: readonly Timex[];
}

interface Mark extends Span {
  readonly kind: 'focus' | 'deciding' | 'timex';
  readonly reading?: string;
}

/** The sentence around `focus`, with at most `context` units kept on either side. */
export function excerptOf(
  article: StoryArticle,
  marks: ExcerptMarks,
  context = Number.POSITIVE_INFINITY,
): Excerpt {
  const start = Math.min(...marks.focus.map((span) => span.start));
  const end = Math.max(...marks.focus.map((span) => span.end));
  const sentence = sentenceAround(article, { start, end });
  const range = withinContext(article.text, sentence, { start, end }, context);
  return {
    article: article.id,
    ...range,
    pieces: piecesOf(article, range, marks),
    cutBefore: range.start > sentence.start,
    cutAfter: range.end < sentence.end,
  };
}

function piecesOf(
  article: StoryArticle,
  range: Span,
  marks: ExcerptMarks,
): readonly ExcerptPiece[] {
  const all: readonly Mark[] = [
    ...marks.focus.map(({ start, end }) => ({ kind: 'focus' as const, start, end })),
    ...tellingSpans(range, marks.deciding).map((span) => ({ kind: 'deciding' as const, ...span })),
    ...marks.timexes.map((timex) => ({
      kind: 'timex' as const,
      ...spanOf(timex),
      reading: timexWords(timex, article.published?.latest),
    })),
  ];
  return segmentsOf(range, all).map((segment) => ({
    ...spanOf(segment),
    text: textOf(article.text, segment),
    inFocus: segment.marks.some(({ kind }) => kind === 'focus'),
    deciding: segment.marks.some(({ kind }) => kind === 'deciding'),
    reading: segment.marks.find(({ kind }) => kind === 'timex')?.reading,
  }));
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A mark over nearly the whole excerpt points at nothing; a larger share would hide the rest. */
const LARGEST_SHARE = 0.6;

function tellingSpans(range: Span, spans: readonly Span[]): readonly Span[] {
  const most = (range.end - range.start) * LARGEST_SHARE;
  return spans.filter((span) => overlaps(span, range) && span.end - span.start <= most).map(spanOf);
}

/** Cuts at spaces, so that no word is shown in part; a last full stop is never left out. */
function withinContext(text: string, sentence: Span, focus: Span, context: number): Span {
  const from = focus.start - context;
  const to = focus.end + context;
  const before = text.slice(Math.max(from, sentence.start), focus.start);
  const after = text.slice(focus.end, Math.min(to, sentence.end));
  const rest = text.slice(focus.end, Math.min(sentence.end, focus.end + LONGEST_CLOSE));
  const closes = focus.end + rest.length === sentence.end && !/[\p{L}\p{N}]/u.test(rest);
  const whole = to >= sentence.end || closes;
  return {
    start:
      from <= sentence.start
        ? sentence.start
        : focus.start - before.length + before.indexOf(' ') + 1,
    end: whole ? sentence.end : focus.end + Math.max(after.lastIndexOf(' '), 0),
  };
}

/** A full stop with the marks that may close after it. */
const LONGEST_CLOSE = 4;

/** The bare place of something that has one. */
export const placeOf = ({ article, start, end }: SpanRef): SpanRef => ({ article, start, end });
