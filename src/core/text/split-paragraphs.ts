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
  const paragraphs: Span[] = [];
  for (const block of blocksOf(linesOf(text))) {
    if (!isWrapped(text, block))
      paragraphs.push(...block.map(({ start, end }) => ({ start, end })));
    else for (const lines of partsOf(block)) paragraphs.push(spanOf(lines));
  }
  return paragraphs;
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

/** Most lines but the last are about as long as each other, and stop in the middle of a sentence. */
function isWrapped(text: string, block: readonly Line[]): boolean {
  if (block.length < 2) return false;
  const inner = block.slice(0, -1);
  if (block.some(({ start, end, indent }) => end - start + indent > WIDEST)) return false;
  const running = inner.filter(
    ({ start, end }) => end - start >= NARROWEST && !/[.!?:”"]$/u.test(text.slice(start, end)),
  );
  return running.length * 2 > inner.length;
}

function partsOf(block: readonly Line[]): readonly (readonly Line[])[] {
  const usual = Math.min(...block.map(({ indent }) => indent));
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
