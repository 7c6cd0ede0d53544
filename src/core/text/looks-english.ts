/** The commonest words of English prose; a third of any English article is made of them. */
const COMMON: ReadonlySet<string> = new Set(
  'the of and to in a is that for it on was with as by at be this from he his had have are or an not but they which were has their said its she her who will been would'.split(
    ' ',
  ),
);

/** Enough letters of another script to be more than a name. */
const FEWEST_FOREIGN = 20;
/** Enough words to tell a language by. */
const FEWEST_WORDS = 40;
const SAMPLE = 20_000;
/** English news has 0.3 to 0.45; other languages written in Latin letters stay under 0.1. */
const LEAST_COMMON = 0.15;

/** Whether a text is English, or too short to tell. */
export function looksEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const latin = count(sample, /\p{Script=Latin}/gu);
  const foreign = count(sample, /\p{L}/gu) - latin;
  // Not by words: some scripts write no space between them.
  if (foreign >= FEWEST_FOREIGN && foreign > latin) return false;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return true;
  return words.filter((word) => COMMON.has(word)).length >= words.length * LEAST_COMMON;
}

const count = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0;
