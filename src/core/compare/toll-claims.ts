import { nounLemma } from '../language/lemma.ts';
import { tokenise } from '../language/tokenise.ts';
import { TIME_UNITS } from '../lexicon/amounts.ts';
import { NUMBER_WORDS } from '../lexicon/number-words.ts';
import type { Claim } from '../model/event.ts';
import { textOf } from '../model/span.ts';
import type { ParsedArticle } from '../model/story.ts';
import { sentencesOf } from './sentences.ts';

type Toll = 'dead' | 'injured';

/** Words that say which toll a number near them counts. */
const DEAD = /^(?:dead|deaths?|died|dies|killed|kills?|killing|lives|fatalities|bodies|toll)$/u;
const INJURED = /^(?:injured|injures|injuring|injuries|wounded|wounding|hurt)$/u;

/** Words between a number and the word that says what it counts: "14 people, most of them children, died". */
const REACH = 3;

/** Marks beyond which a number belongs to another clause. */
const BREAK = /^[,;:.()—–]$/u;

/**
 * Claims side by side on how many died, or were hurt, where the numbers differ. Of each article it
 * takes the first sentence with such a number, and of that the highest: parts of the toll, and the
 * tolls of other days, come later.
 */
export function tollClaims(articles: readonly ParsedArticle[]): readonly (readonly Claim[])[] {
  return (['dead', 'injured'] as const).flatMap((toll) => {
    const claims = articles.flatMap((article) => firstOf(article, toll) ?? []);
    return new Set(claims.map(({ value }) => value)).size > 1 ? [claims] : [];
  });
}

function firstOf(article: ParsedArticle, toll: Toll): Claim | undefined {
  const { text } = article.source;
  for (const sentence of sentencesOf(article)) {
    const claims = tollsIn(article.id, text, sentence, toll);
    if (claims.length > 0)
      return claims.reduce((most, next) => (Number(next.value) > Number(most.value) ? next : most));
  }
  return undefined;
}

function tollsIn(
  article: string,
  text: string,
  span: { readonly start: number; readonly end: number },
  toll: Toll,
): readonly Claim[] {
  const tokens = tokenise(text, span);
  const words = tokens.map((token) => textOf(text, token).toLowerCase());
  return tokens.flatMap(({ start, end }, at) => {
    const count = countOf(words[at]!);
    if (
      count === undefined ||
      TIME_UNITS.has(nounLemma(words[at + 1] ?? '')) ||
      nearest(words, at) !== toll
    )
      return [];
    return [{ article, start, end, value: String(count) }];
  });
}

function countOf(word: string): number | undefined {
  if (/^\d{1,3}(?:,?\d{3})*$/u.test(word) && !/^(?:19|20)\d\d$/u.test(word))
    return Number(word.replaceAll(',', ''));
  return word === 'a' || word === 'an' ? undefined : NUMBER_WORDS.get(word);
}

/** Which toll the nearest word on either side names; what follows wins over what precedes. */
function nearest(words: readonly string[], at: number): Toll | undefined {
  for (const step of [1, -1])
    for (let away = 1; away <= REACH + 1; away += 1) {
      const word = words[at + step * away] ?? '.';
      if (BREAK.test(word)) break;
      if (DEAD.test(word)) return 'dead';
      if (INJURED.test(word)) return 'injured';
    }
  return undefined;
}
