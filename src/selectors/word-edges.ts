import type { Span } from '../core/model/span.ts';

/** Which end of a passage moves, and which way. */
export type EdgeMove = 'start-back' | 'start-on' | 'end-back' | 'end-on';

/** How far the next word is looked for. */
const REACH = 200;

const WORD = /[^\s“”"‘’«»()[\]]+/gu;

const wordsIn = (text: string, from: number, to: number): readonly Span[] =>
  [...text.slice(Math.max(0, from), to).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: Math.max(0, from) + index,
    end: Math.max(0, from) + index + word.length,
  }));

/** The passage with one of its ends moved by a word; itself where it cannot be moved. */
export function moveEdge(text: string, { start, end }: Span, move: EdgeMove): Span {
  switch (move) {
    case 'start-back':
      return { start: wordsIn(text, start - REACH, start).at(-1)?.start ?? start, end };
    case 'start-on':
      return { start: wordsIn(text, start, end)[1]?.start ?? start, end };
    case 'end-back':
      return { start, end: wordsIn(text, start, end).at(-2)?.end ?? end };
    case 'end-on':
    default:
      return { start, end: wordsIn(text, end, end + REACH)[0]?.end ?? end };
  }
}

/** The passage without the white space around it. */
export function withoutSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
