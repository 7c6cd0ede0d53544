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
  return blocks.flatMap((block) => partsOf(text, block).map(spanOf));
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

/** Of so many lines, one that goes on further left or in small letters tells of wrapping. */
const LINES_PER_BREAK = 4;
/** Fewer lines, as of a title set twice, tell nothing by their length alone. */
const FEWEST_LINES = 3;

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
    for (const [i, line] of block.entries()) {
      const width = widthOf(line);
      const next = block[i + 1];
      const isLong = width > WIDEST;
      // A long line speaks against it wherever it stands.
      if (width < NARROWEST || (next === undefined && !isLong)) continue;
      inner += 1;
      if (next === undefined || isLong || stops(text, line)) continue;
      running += 1;
      if (next.indent < line.indent || GOES_ON.test(text.slice(next.start, next.end))) goingOn += 1;
    }
  return (
    (running * 2 > inner && inner >= FEWEST_LINES) ||
    (goingOn > 0 && goingOn * LINES_PER_BREAK >= inner)
  );
}

/** Small letters that are no byline: "by Ann Lee". */
const GOES_ON = /^(?!by\s)\p{Ll}/u;

const widthOf = ({ start, end, indent }: Line): number => end - start + indent;
const stops = (text: string, { end }: Line): boolean => /[.!?:”"]$/u.test(text.slice(end - 1, end));

/** An indent, or a line before it that had room for more, begins a paragraph. */
function partsOf(text: string, block: readonly Line[]): readonly (readonly Line[])[] {
  const indent = usualIndent(text, block);
  const column = block.reduce((most, line) => Math.max(most, Math.min(WIDEST, widthOf(line))), 0);
  const parts: Line[][] = [];
  for (const [i, line] of block.entries()) {
    const last = parts.at(-1);
    const before = block[i - 1];
    if (last === undefined || before === undefined || line.indent > indent) parts.push([line]);
    else if (hadRoom(text, before, line, column)) parts.push([line]);
    else last.push(line);
  }
  return parts;
}

/** The least indent of lines that go on from the one before; " Reuter" under a report is none. */
function usualIndent(text: string, block: readonly Line[]): number {
  const goingOn = block.filter((_, i) => {
    const before = block[i - 1];
    return before !== undefined && widthOf(before) >= NARROWEST && !stops(text, before);
  });
  return (goingOn.length > 0 ? goingOn : block).reduce(
    (least, { indent }) => Math.min(least, indent),
    Infinity,
  );
}

/** Whether a line ends so early that more than the next word would have fitted, as titles and last lines do. */
function hadRoom(text: string, before: Line, { start, end }: Line, column: number): boolean {
  const word = /^\S*/u.exec(text.slice(start, Math.min(end, start + WIDEST)))?.[0].length ?? 0;
  const room = column - widthOf(before) - 1 - word;
  return room > (stops(text, before) ? ROOM_AFTER_STOP : ROOM);
}

/** In signs; wires break their lines by hand, so that some end early inside a sentence. */
const ROOM_AFTER_STOP = 10;
const ROOM = 16;

const spanOf = (lines: readonly Line[]): Span => ({
  start: lines[0]?.start ?? 0,
  end: lines.at(-1)?.end ?? 0,
});
