import { fold } from '../language/fold.ts';

/**
 * "person:ada-byron", "outlet:new-york-times": ASCII where the script has accents, the letters as
 * they are where it is another script. A leading article is no part of it.
 */
export const entityId = (kind: 'person' | 'outlet' | 'organisation', name: string): string =>
  `${kind}:${slugOf(name)}`;

/** One station under all its names: "KWHT", "KWHT-TV", "KWHT 6 News". */
const CALL_SIGN = /^[WK][A-Z]{3}(?=-(?:TV|FM|AM|DT)\b| \d| (?:[A-Z]\p{Ll}+ )?News\b)/u;

/** Names remembered at most: those of a long story. */
const MOST = 5000;

const remembered = new Map<string, string>();

/** Remembers: an outlet is asked for at each mention, a person in each article. */
function slugOf(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= MOST) remembered.clear();
  const slug = fold(CALL_SIGN.exec(name)?.[0] ?? name)
    .replace(/^(?:the|a) (?=\S)/u, '')
    .replace(/['.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const named = slug === '' ? 'unnamed' : slug;
  remembered.set(name, named);
  return named;
}
