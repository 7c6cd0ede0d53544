import { QUOTE_ELISIONS } from '../../lexicon/elisions.ts';
import type { Span } from '../../model/span.ts';
import { glyphAt, type MarkFamily, type MarkGlyph } from './mark-glyphs.ts';

/** A quotation mark with what its shape and its neighbours allow it to be. */
export interface QuoteMark extends Span {
  readonly family: MarkFamily;
  readonly opens: boolean;
  readonly closes: boolean;
  /** May as well be a possessive ("workers’ rights"), an elision ("goin’"), feet or inches. */
  readonly weak: boolean;
}

/** The characters either side of a mark; "" at the ends of the paragraph. */
interface Sides {
  readonly before: string;
  readonly after: string;
}

const BLANK = /^\s?$/u;
const LETTER = /^[\p{L}\p{N}]$/u;
const QUOTE = /^["'“”‘’«»„`]$/u;
const OPENING_SIDE = /^[\s([{—–\-/:…“‘«„"'`]?$/u;
const CLOSING_SIDE = /^[\s)\]},.;:!?—–\-/…”’»"']?$/u;

/** The marks of a stretch of text in order. Apostrophes inside words, feet and decades are none. */
export function scanMarks(text: string, { start, end }: Span): readonly QuoteMark[] {
  const marks: QuoteMark[] = [];
  let at = start;
  while (at < end) {
    const found = glyphAt(text, at);
    if (found === undefined) at += 1;
    else {
      const mark = readMark(text, { start: at, end: at + found.glyph.length }, found, {
        start,
        end,
      });
      if (mark !== undefined) marks.push(mark);
      at += found.glyph.length;
    }
  }
  return marks;
}

function readMark(text: string, at: Span, glyph: MarkGlyph, bounds: Span): QuoteMark | undefined {
  const before = at.start > bounds.start ? (text[at.start - 1] ?? '') : '';
  const after = at.end < bounds.end ? (text[at.end] ?? '') : '';
  const sides = { before, after };
  const { family } = glyph;
  if (family === 'double') return { ...at, family, ...doubleRoles(text, at, glyph, sides) };
  if (LETTER.test(before) && LETTER.test(after)) return undefined;
  return { ...at, family, ...singleRoles(text, at, sides) };
}

/** An ellipsis may begin a quotation; no other stop does. */
const beginsContent = (text: string, at: number): boolean =>
  !BLANK.test(text[at] ?? '') &&
  (!/[,.;:!?)\]]/u.test(text[at] ?? '') || text.startsWith('..', at));

type Roles = Pick<QuoteMark, 'opens' | 'closes' | 'weak'>;

/**
 * Position decides before shape, because shapes are often wrong: a mark after white space opens, a
 * mark before white space closes. Between two letters both are possible, and the state decides.
 */
function doubleRoles(text: string, at: Span, glyph: MarkGlyph, { before, after }: Sides): Roles {
  const content = beginsContent(text, at.end);
  const leftFree = OPENING_SIDE.test(before);
  const rightFree = CLOSING_SIDE.test(after) && !content;
  if (BLANK.test(before) && BLANK.test(after)) {
    return { opens: glyph.side !== 'close', closes: glyph.side !== 'open', weak: false };
  }
  if (QUOTE.test(before) || QUOTE.test(after)) {
    if (glyph.side !== 'either') {
      return { opens: glyph.side === 'open', closes: glyph.side === 'close', weak: false };
    }
  }
  if (leftFree && content) return { opens: true, closes: glueCloses(before), weak: false };
  const weak = glyph.side === 'either' && /\d/u.test(before);
  return { opens: content, closes: !BLANK.test(before) || rightFree, weak };
}

/** After a dash, a colon or an ellipsis a glued mark may close as well as open. */
const glueCloses = (before: string): boolean => /^[—–\-…:]$/u.test(before);

function singleRoles(text: string, at: Span, { before, after }: Sides): Roles {
  const next = text.slice(at.end, at.end + ELISION_LENGTH);
  const opens =
    OPENING_SIDE.test(before) &&
    beginsContent(text, at.end) &&
    !/^\d\d(?:s|\b)/u.test(next) &&
    !QUOTE_ELISIONS.has(/^\p{L}+/u.exec(next)?.[0].toLowerCase() ?? '');
  const closes = !BLANK.test(before) && !LETTER.test(after);
  const possessive = /[sSzxn\d]/u.test(before) && /^\s+[\p{L}\d]/u.test(next);
  return { opens, closes, weak: closes && possessive };
}

/** Longest elision that begins with an apostrophe ("’round"), and one more to see that it ends. */
const ELISION_LENGTH = 8;
