import type { Span } from '../core/model/span.ts';

/** Up to so many UTF-16 units an article is shown whole; a browser sets more only with a pause. */
const WHOLE = 200_000;

/** What is shown of a longer one on either side of the passage, and added by "Show more". */
const STEP = 40_000;

/** The part of a text that the reader shows around `place`, after so many steps back and on. */
export function readerWindow(
  text: string,
  place: Span,
  steps: { readonly before: number; readonly after: number } = { before: 0, after: 0 },
): Span {
  if (text.length <= WHOLE) return { start: 0, end: text.length };
  const start = Math.max(0, Math.min(place.start, text.length) - STEP * (1 + steps.before));
  const end = Math.min(text.length, Math.min(place.start, text.length) + STEP * (1 + steps.after));
  return { start: wholeCharacter(text, start), end: wholeCharacter(text, end) };
}

/** A cut never parts the two halves of one character. */
const wholeCharacter = (text: string, offset: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset;
