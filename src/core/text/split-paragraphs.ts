import type { Span } from '../model/span.ts';

const LINE = /[^\r\n]+/g;

interface Line extends Span {
  /** Columns of white space in front. */
  readonly indent: number;
  /** A blank line stands before it. */
  readonly spaced: boolean;
}

/**
 * The paragraphs of a text, trimmed. A line is a paragraph, unless its block is hard-wrapped (as
 * wire copy and mail are): then blank lines and indents part paragraphs.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const blocks = blocksOf(linesOf(text));
  if (!isWrapped(text, blocks)) return blocks.flat().map(({ start, end }) => ({ start, end }));
  return blocks.flatMap((block) => partsOf(block).map(spanOf));
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let end = 0;
  let spaced = true;
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    if (text.slice(end, index).replaceAll('\r', '').length > 1) spaced = true;
    end = index + raw.length;
    const length = raw.trim().length;
    if (length === 0) {
      spaced = true;
      continue;
    }
    const indent = raw.length - raw.trimStart().length;
    lines.push({ start: index + indent, end: index + indent + length, indent, spaced });
    spaced = false;
  }
  return lines;
}

function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last === undefined || line.spaced) blocks.push([line]);
    else last.push(line);
  }
  return blocks;
}

/** Wire and mail are set to 60 to 80 columns; a line that is longer was never wrapped. */
const WIDEST = 100;
/** Narrowest width that is taken for wrapping: shorter lines are lists and navigation. */
const NARROWEST = 40;

/** Of so many lines that another follows, one that goes on further left or in small letters tells of wrapping. */
const LINES_PER_BREAK = 4;

/**
 * Whether the whole text is hard-wrapped: most lines that another follows are about as long as a
 * column, and stop in the middle of a sentence. In a short text some that go on in small letters or
 * behind an indent are enough, for its paragraphs have a line or two.
 */
function isWrapped(text: string, blocks: readonly (readonly Line[])[]): boolean {
  let inner = 0;
  let running = 0;
  let goingOn = 0;
  for (const block of blocks)
    for (const [i, { start, end, indent }] of block.slice(0, -1).entries()) {
      inner += 1;
      const width = end - start + indent;
      const stops = /[.!?:”"]$/u.test(text.slice(end - 1, end));
      if (stops || width < NARROWEST || width > WIDEST) continue;
      running += 1;
      const next = block[i + 1];
      if (next === undefined) continue;
      if (next.indent < indent || GOES_ON.test(text.slice(next.start, next.end))) goingOn += 1;
    }
  return running * 2 > inner || goingOn * LINES_PER_BREAK > inner;
}

/** Small letters that are no byline: "by Ann Lee". */
const GOES_ON = /^(?!by\s)\p{Ll}/u;

function partsOf(block: readonly Line[]): readonly (readonly Line[])[] {
  const usual = block.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  const parts: Line[][] = [];
  for (const line of block) {
    const last = parts.at(-1);
    if (last === undefined || line.indent > usual) parts.push([line]);
    else last.push(line);
  }
  return parts;
}

const spanOf = (lines: readonly Line[]): Span => ({
  start: lines[0]?.start ?? 0,
  end: lines.at(-1)?.end ?? 0,
});
