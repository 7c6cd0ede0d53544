import { QUOTE_ELISIONS } from '../../lexicon/elisions.ts';
import type { Span } from '../../model/span.ts';
import { glyphAt, MARK_START, type MarkFamily, type MarkGlyph } from './mark-glyphs.ts';

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

const isBlank = (char: string): boolean => char.trim() === '';

/** What may stand before a mark that opens, and behind one that closes, besides white space. */
const OPENING_SIDE: ReadonlySet<string> = new Set('([{—–-/:…“‘«„"\'`');
const CLOSING_SIDE: ReadonlySet<string> = new Set(')]},.;:!?—–-/…”’»"\'');
const QUOTES: ReadonlySet<string> = new Set('"\'“”‘’«»„`');

const isOpeningSide = (char: string): boolean => OPENING_SIDE.has(char) || isBlank(char);
const isClosingSide = (char: string): boolean => CLOSING_SIDE.has(char) || isBlank(char);
/** Most are plain small letters, that need no search. */
const isLetter = (char: string): boolean =>
  (char >= 'a' && char <= 'z') || /^[\p{L}\p{N}]/u.test(char);

/** The marks of a stretch of text in order. Apostrophes inside words, feet and decades are none. */
export function scanMarks(text: string, { start, end }: Span): readonly QuoteMark[] {
  const marks: QuoteMark[] = [];
  let from = start;
  // The search sees this stretch alone: it would run on to the end of the text for each paragraph.
  const stretch = text.slice(start, end);
  MARK_START.lastIndex = 0;
  while (MARK_START.test(stretch)) {
    const at = start + MARK_START.lastIndex - 1;
    const glyph = at < from ? undefined : glyphAt(text, at);
    if (glyph === undefined) continue;
    from = at + glyph.glyph.length;
    const mark = readMark(text, { start: at, end: from }, glyph, { start, end });
    if (mark !== undefined) marks.push(mark);
  }
  return marks;
}

function readMark(text: string, at: Span, glyph: MarkGlyph, bounds: Span): QuoteMark | undefined {
  const before = at.start > bounds.start ? (text[at.start - 1] ?? '') : '';
  const after = at.end < bounds.end ? (text[at.end] ?? '') : '';
  const sides = { before, after };
  const { family } = glyph;
  if (family === 'single' && isLetter(before) && isLetter(after)) return undefined;
  const { opens, closes, weak } =
    family === 'double' ? doubleRoles(text, at, glyph, sides) : singleRoles(text, at, sides);
  return { start: at.start, end: at.end, family, opens, closes, weak };
}

/** An ellipsis may begin a quotation; no other stop does. */
const beginsContent = (text: string, at: number): boolean =>
  !isBlank(text[at] ?? '') && (!STOPS.has(text[at] ?? '') || text.startsWith('..', at));

const STOPS: ReadonlySet<string> = new Set(',.;:!?)]');

type Roles = Pick<QuoteMark, 'opens' | 'closes' | 'weak'>;

/**
 * Position decides before shape, because shapes are often wrong: a mark after white space opens, a
 * mark before white space closes. Between two letters both are possible, and the state decides.
 */
function doubleRoles(text: string, at: Span, glyph: MarkGlyph, { before, after }: Sides): Roles {
  const content = beginsContent(text, at.end);
  const leftFree = isOpeningSide(before);
  const rightFree = isClosingSide(after) && !content;
  if (isBlank(before) && isBlank(after)) {
    return { opens: glyph.side !== 'close', closes: glyph.side !== 'open', weak: false };
  }
  if (QUOTES.has(before) || QUOTES.has(after)) {
    if (glyph.side !== 'either') {
      return { opens: glyph.side === 'open', closes: glyph.side === 'close', weak: false };
    }
  }
  if (leftFree && content) return { opens: true, closes: glueCloses(before), weak: false };
  const weak = glyph.side === 'either' && /\d/u.test(before);
  return { opens: content, closes: !isBlank(before) || rightFree, weak };
}

/** After a dash, a colon or an ellipsis a glued mark may close as well as open. */
const glueCloses = (before: string): boolean => GLUES.has(before);
const GLUES: ReadonlySet<string> = new Set('—–-…:');

function singleRoles(text: string, at: Span, { before, after }: Sides): Roles {
  const next = text.slice(at.end, at.end + ELISION_LENGTH);
  const opens =
    isOpeningSide(before) &&
    beginsContent(text, at.end) &&
    !/^\d\d(?:s|\b)/u.test(next) &&
    !QUOTE_ELISIONS.has(/^\p{L}+/u.exec(next)?.[0].toLowerCase() ?? '');
  const closes = !isBlank(before) && !isLetter(after);
  const possessive = /[sSzxn\d]/u.test(before) && /^\s+[\p{L}\d]/u.test(next);
  return { opens, closes, weak: closes && possessive };
}

/** Longest elision that begins with an apostrophe ("’round"), and one more to see that it ends. */
const ELISION_LENGTH = 8;
