import type { Span } from '../core/model/span.ts';
import type { StoryArticle } from '../core/model/story.ts';

/** Sentences are looked for so far from the passage: longer ones are shown cut. */
const REACH = 600;

/** A full stop with what may follow it, before what may open the next sentence. */
const SENTENCE_END = /[.!?…]["”’»)\]]{0,3}\s{1,9}(?=["“‘«([]?[\p{Lu}\p{N}])/gu;

/**
 * "Mr.", "Gen.", "U.S.": a short word with a capital. To read a real end as an abbreviation shows
 * one sentence too many, which harms nobody; the other way round would cut a sentence in two.
 */
const ABBREVIATION = /(?:^|[\s("“‘])(?:\p{Lu}\p{L}{0,3}|(?:\p{Lu}\.)+\p{Lu})\.\s*$/u;

/** The sentence (or sentences) of the article around a span, within its paragraph. */
export function sentenceAround({ text, sections }: StoryArticle, span: Span): Span {
  const section = sections.find(({ start, end }) => start <= span.start && span.start < end);
  const paragraph = section ?? lineAround(text, span);
  const from = Math.max(paragraph.start, span.start - REACH);
  const to = Math.max(span.end, Math.min(paragraph.end, span.end + REACH));
  const ends = sentenceEnds(text.slice(from, to)).map((end) => from + end);
  const start = ends.findLast((place) => place <= span.start) ?? from;
  const end = ends.find((place) => place >= span.end) ?? to;
  return trimmed(text, { start, end });
}

function sentenceEnds(text: string): readonly number[] {
  return [...text.matchAll(SENTENCE_END)]
    .filter(({ 0: mark, index }) => {
      const before = text.slice(Math.max(0, index - 12), index + 1);
      return !(mark.startsWith('.') && ABBREVIATION.test(before));
    })
    .map(({ 0: mark, index }) => index + mark.length);
}

function lineAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const close = after.search(/[\r\n]/);
  return {
    start:
      start - (before.length - 1 - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))),
    end: close < 0 ? end + after.length : end + close,
  };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}
