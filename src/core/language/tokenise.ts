import type { Token } from '../model/doc.ts';
import type { Span } from '../model/span.ts';

/**
 * In order: dotted abbreviations ("U.S.", "p.m."), words with inner hyphens and apostrophes,
 * numbers with their separators and ending ("1,500", "12:15", "22nd", "1990s"), any other mark.
 */
const TOKEN =
  /(?<word>\p{L}\.(?:\p{L}\.)+|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’‑][\p{L}\p{N}]+)*)|(?<number>\p{N}+(?:[.,:]\p{N}+)*\p{L}*)|[^\s\p{L}\p{N}]/gu;

/** "’s" at the end of a word: a possessive or a short "is"; either way the name ends before it. */
const POSSESSIVE = /['’]s$/iu;

/** The tokens of a stretch of text, in order. White space belongs to none. */
export function tokenise(text: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + match.index;
    const to = from + match[0].length;
    if (match.groups?.['number'] !== undefined)
      tokens.push({ start: from, end: to, kind: 'number' });
    else if (match.groups?.['word'] === undefined)
      tokens.push({ start: from, end: to, kind: 'mark' });
    else if (POSSESSIVE.test(match[0])) {
      tokens.push({ start: from, end: to - 2, kind: 'word' });
      tokens.push({ start: to - 2, end: to, kind: 'word' });
    } else tokens.push({ start: from, end: to, kind: 'word' });
  }
  return tokens;
}
