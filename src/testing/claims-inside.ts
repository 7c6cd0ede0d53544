import fc from 'fast-check';
import { linkStory, parseArticle } from '../core/index.ts';

/**
 * Two articles of these words that make the search for differences throw, or find a claim that has no
 * place in its article; null where none were found.
 */
export function textsThatBreakClaims(words: readonly string[]): readonly string[] | null {
  const text = fc
    .array(fc.constantFrom(...words), { maxLength: 40 })
    .map((chosen) => chosen.join(' '));
  const isInside = fc.property(text, text, (...texts) =>
    linkStory(
      texts.map((one, at) =>
        parseArticle({ id: `a${at}`, file: `a${at}.txt`, text: one, published: '2019-06-14' }),
      ),
    )
      .disagreements.flatMap(({ claims }) => claims)
      .every(
        ({ article, start, end }) =>
          start < end && end <= (texts[Number(article.slice(1))] ?? '').length,
      ),
  );
  return fc.check(isInside, { numRuns: 40 }).counterexample;
}
