import type { Form, Token } from '../model/doc.ts';
import type { Span } from '../model/span.ts';

/**
 * In order: dotted abbreviations ("U.S.", "p.m."), words with inner hyphens and apostrophes,
 * numbers with their separators and ending ("1,500", "12:15", "22nd", "1990s"), any other mark, and
 * white space: one or the other is everywhere, so that each begins where the one before ends.
 */
const PIECE =
  /\p{L}\.(?:\p{L}\.)+|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’‑][\p{L}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[^\s\p{L}\p{N}]|\s+/uy;

/** "’s" at the end of a word: a possessive or a short "is"; either way the name ends before it. */
const POSSESSIVE = /['’]s$/iu;

/** The tokens of a stretch of text, in order. White space belongs to none. */
export function tokenise(text: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(start, end);
  for (let at = 0; at < stretch.length; at = PIECE.lastIndex) {
    PIECE.lastIndex = at;
    // Asked for no more than its end: to make a match of every piece took a third of the time.
    PIECE.test(stretch);
    const sign = stretch.slice(at, PIECE.lastIndex);
    const kind = kindOf(sign);
    if (kind === 'blank') continue;
    const from = start + at;
    const to = from + sign.length;
    if (kind === 'word' && POSSESSIVE.test(sign.slice(-2))) {
      tokens.push(
        { start: from, end: to - 2, kind, form: formOf(sign.slice(0, -2)) },
        { start: to - 2, end: to, kind, form: formOf(sign.slice(-2)) },
      );
    } else tokens.push({ start: from, end: to, kind, form: formOf(sign) });
  }
  return tokens;
}

/** Forms remembered at most: about the vocabulary of a long book, and no leak in an open page. */
const MOST = 30_000;

const met = new Map<string, Form>();

/** Most words of a text are repeats: every stage looks them up, and one string is found fastest. */
export function formOf(text: string): Form {
  const known = met.get(text);
  if (known !== undefined) return known;
  if (met.size >= MOST) met.clear();
  const lower = text.toLowerCase().replaceAll('’', "'");
  const form = { text, lower, index: met.size };
  met.set(text, form);
  return form;
}

/** By its first letter; most are plain ones, that need no search. */
function kindOf(sign: string): Token['kind'] | 'blank' {
  const code = sign.charCodeAt(0);
  if (code < FIRST_BEYOND_ASCII) {
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return 'blank';
    if (code >= 0x30 && code <= 0x39) return 'number';
    const letter = code | 0x20;
    return letter >= 0x61 && letter <= 0x7a ? 'word' : 'mark';
  }
  if (/^\p{L}/u.test(sign)) return 'word';
  if (/^\p{N}/u.test(sign)) return 'number';
  return /^\s/u.test(sign) ? 'blank' : 'mark';
}

const FIRST_BEYOND_ASCII = 0x80;
