import { familyCounts, longestShared, type Utterance } from './utterance.ts';

/**
 * What two quotes have in common that say one thing in other words, as translators and spinners
 * leave it: words that the story hardly uses elsewhere, how many and with how many letters together
 * (the rarer a word the longer it is, Zipf 1935: “turn” and “light” meet by chance, “conscience” does
 * not), and shares of the content words of the shorter and of the longer one, in any order. Lower
 * joins two sentences of one speech, higher misses free translations. A speaker whom one outlet does
 * not name takes more.
 */
const OTHER_WORDS = {
  same: { rare: 2, letters: 12, ofShorter: 0.35, ofLonger: 0.25 },
  unknown: { rare: 3, letters: 12, ofShorter: 0.7, ofLonger: 0.5 },
} as const;

/** Share of all words of the shorter quote that the longer one has in order, and fewest of them. */
const IN_ORDER = { share: 0.7, words: 9 } as const;

/** A rare word stands in a story at most this much oftener than if each article had it once. */
const SPARE = 2;

/** Tells whether the story hardly uses a word. */
export type IsRare = (word: string) => boolean;

/** Which words the texts of a story hardly use. */
export function rarity(texts: readonly string[]): IsRare {
  const counts = familyCounts(texts);
  return (word) => (counts.get(word) ?? 0) <= texts.length + SPARE;
}

/** Fewest words that two quotes of one speaker say all of, in whatever order. */
const ALL_WORDS = 3;

/**
 * Tells of two quotes whether they say the same in other words; `who` is whether one speaker said
 * both.
 */
export function rewordings(
  isRare: IsRare,
): (a: Utterance, b: Utterance, who: keyof typeof OTHER_WORDS) => boolean {
  return (a, b, who) => {
    const [few, many] = [new Set(a.content), new Set(b.content)].toSorted(
      (x, y) => x.size - y.size,
    );
    const common = [...few!].filter((word) => many!.has(word));
    if (who === 'same' && common.length >= ALL_WORDS && common.length === many!.size) return true;
    const telling = common.filter(isRare);
    const { rare, letters, ofShorter, ofLonger } = OTHER_WORDS[who];
    const much = common.length >= ofShorter * few!.size && common.length >= ofLonger * many!.size;
    if (much && telling.length >= rare && telling.join('').length >= letters) return true;
    return who === 'same' && sharesOrder(a, b);
  };
}

/** Whether most words stand in both in one order: "To leave would be to flee", "… to run away". */
function sharesOrder(a: Utterance, b: Utterance): boolean {
  const [x, y] = [a.open.trim().split(' '), b.open.trim().split(' ')];
  const least = Math.min(x.length, y.length);
  return least >= IN_ORDER.words && longestShared(x, y) >= IN_ORDER.share * least;
}
