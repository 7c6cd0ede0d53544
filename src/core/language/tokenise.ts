import type { Form, Token } from '../model/doc.ts';
import type { Span } from '../model/span.ts';

/**
 * In order: dotted abbreviations ("U.S.", "p.m."), words with inner hyphens and apostrophes,
 * numbers with their separators and ending ("1,500", "12:15", "22nd", "1990s"), any other mark.
 */
const TOKEN =
  /\p{L}\.(?:\p{L}\.)+|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’‑][\p{L}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[^\s\p{L}\p{N}]/gu;

/** "’s" at the end of a word: a possessive or a short "is"; either way the name ends before it. */
const POSSESSIVE = /['’]s$/iu;

/** The tokens of a stretch of text, in order. White space belongs to none. */
export function tokenise(text: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: sign, index } of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + index;
    const to = from + sign.length;
    const kind = kindOf(sign);
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
function kindOf(sign: string): Token['kind'] {
  const code = sign.charCodeAt(0);
  if (code < FIRST_BEYOND_ASCII) {
    if (code >= 0x30 && code <= 0x39) return 'number';
    const letter = code | 0x20;
    return letter >= 0x61 && letter <= 0x7a ? 'word' : 'mark';
  }
  if (/^\p{L}/u.test(sign)) return 'word';
  return /^\p{N}/u.test(sign) ? 'number' : 'mark';
}

const FIRST_BEYOND_ASCII = 0x80;
