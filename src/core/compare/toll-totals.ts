import { NUMBER_WORDS } from '../lexicon/number-words.ts';
import type { Claim } from '../model/event.ts';
import type { Span } from '../model/span.ts';

/** The number that a word is; a year and “a” are none. */
export function countOf(word: string): number | undefined {
  if (/^\d{1,3}(?:,?\d{3})*$/u.test(word) && !/^(?:19|20)\d\d$/u.test(word))
    return Number(word.replaceAll(',', ''));
  return word === 'a' || word === 'an' ? undefined : NUMBER_WORDS.get(word);
}

/** "Bringing the death toll to [nine]": all in all, which a part of it may have been told before. */
const TOTAL =
  /\b(?:bring|brought|rais|tak|took|lift|push|driv)\p{L}* (?:the (?:\p{L}+ ){0,3}(?:toll|total|number|dead) (?:of \p{L}+ )?)?to (?:at least )?(?<count>\d[\d,]*|\p{L}+(?:-\p{L}+)?)(?=[.,;]|$| the (?:number|toll|total) of (?<of>[\p{L} ]{1,20}))/giu;

/** The toll that a sentence says something brings it to, if words for it (`has`) name it there. */
export const totalIn = (
  article: string,
  text: string,
  { start, end }: Span,
  has: RegExp,
): readonly Claim[] =>
  [...text.slice(start, end).matchAll(TOTAL)].flatMap((match) => {
    const { count = '', of = '' } = match.groups ?? {};
    const number = countOf(count.toLowerCase());
    const to = start + match.index + match[0].length;
    return number === undefined || !has.test(`${match[0]} ${of}`)
      ? []
      : [{ article, start: to - count.length, end: to, value: String(number) }];
  });
