import { lemmaOf } from '../language/lemma.ts';
import { tokenise } from '../language/tokenise.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import type { Claim } from '../model/event.ts';
import type { Quote } from '../model/quote.ts';
import { textOf } from '../model/span.ts';

/**
 * The wordings of one utterance as claims, where they differ in a word: some article has a content
 * word that the longer wording of another lacks. A mere cut is no difference.
 */
export function wordingClaims(
  wordings: readonly Quote[],
  texts: ReadonlyMap<string, string>,
): readonly (readonly Claim[])[] {
  const lemmas = wordings.map((quote) => contentOf(quote, texts.get(quote.article) ?? ''));
  const differ = lemmas.some((a, index) =>
    lemmas.some(
      (b, other) => other !== index && b.size >= a.size && [...a].some((lemma) => !b.has(lemma)),
    ),
  );
  if (!differ) return [];
  const claims = wordings.map(({ article, start, end }) => ({
    article,
    start,
    end,
    value: (texts.get(article) ?? '').slice(start, end),
  }));
  return [claims];
}

const contentOf = (quote: Quote, text: string): ReadonlySet<string> =>
  new Set(
    tokenise(text, quote)
      .filter(({ kind }) => kind === 'word')
      .map((token) => textOf(text, token).toLowerCase().replaceAll('’', "'"))
      .filter((word) => !STOP_WORDS.has(word))
      .map(lemmaOf),
  );
