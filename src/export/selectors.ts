import type { Span } from '../core/model/span.ts';
import { codePointOffsets, isInsidePair } from './code-points.ts';

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  /** Code points. */
  readonly start: number;
  readonly end: number;
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters on either side of the words: enough to tell most repetitions apart. */
const CONTEXT = 32;

/** Says where spans of a text are, as W3C Web Annotations say it: by position and by their words. */
export function selectorsOf(
  text: string,
): (span: Span) => readonly [TextPositionSelector, TextQuoteSelector] {
  const codePointsBefore = codePointOffsets(text);
  const outward = (offset: number, step: -1 | 1): number =>
    isInsidePair(text, offset) ? offset + step : offset;
  return (span) => {
    const start = outward(span.start, -1);
    const end = outward(span.end, 1);
    return [
      {
        type: 'TextPositionSelector',
        start: codePointsBefore(start),
        end: codePointsBefore(end),
      },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(outward(Math.max(0, start - CONTEXT), 1), start),
        suffix: text.slice(end, outward(Math.min(text.length, end + CONTEXT), -1)),
      },
    ];
  };
}
