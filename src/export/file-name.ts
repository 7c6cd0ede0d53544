import { oneLine } from './plain-text.ts';

/** Longer names are cut by some systems, and read by nobody. */
const LONGEST = 60;

/** Names that Windows keeps for its devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A name for a file made of a headline: small letters and digits of any script, never empty. */
export function fileSlug(headline: string): string {
  const words =
    oneLine(headline.slice(0, 500))
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const slug = asManyAsFit(words) || cut(words[0] ?? '');
  return slug === '' ? 'story' : RESERVED.test(slug) ? `story-${slug}` : slug;
}

function asManyAsFit(words: readonly string[]): string {
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word : `${name}-${word}`;
    if (longer.length > LONGEST) break;
    name = longer;
  }
  return name;
}

/** Never inside a character that is two UTF-16 units. */
const cut = (word: string): string => word.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
