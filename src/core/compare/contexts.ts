import { lemmaOf } from '../language/lemma.ts';
import { tokenise } from '../language/tokenise.ts';
import { VERB_FAMILIES } from '../lexicon/action-families.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import { WORD_FAMILIES } from '../lexicon/word-families.ts';
import type { StoryEvent } from '../model/event.ts';
import { textOf, type Span, type SpanRef } from '../model/span.ts';
import type { ParsedArticle } from '../model/story.ts';
import { placed } from './gather.ts';
import { sentencesOf } from './sentences.ts';

/** A content word, by the family of words that stand for one another. */
export interface Word extends Span {
  readonly family: string;
}

/** A sentence of an article with its content words. */
export interface Sentence extends SpanRef {
  readonly text: string;
  readonly words: readonly Word[];
}

/** What the articles tell, as the words that details stand among. */
export interface Contexts {
  readonly sentences: readonly Sentence[];
  /** How much a shared word says: the rarer it is in the story, the more. */
  readonly weigh: (word: string) => number;
  /** What is linked to other articles there: the events told around a place. */
  readonly toldAt: (place: SpanRef) => readonly string[];
}

/** A story of fewer sentences says nothing of which words are rare. */
const FEWEST_SENTENCES = 60;

/** Every sentence in which the articles tell the story, with its content words. */
export function readContexts(
  articles: readonly ParsedArticle[],
  events: readonly StoryEvent[],
): Contexts {
  const holding = new Map<string, number>();
  const sentences = articles.flatMap((article) =>
    sentencesOf(article).map((span): Sentence => {
      const { text } = article.source;
      const words = contentOf(text, span);
      for (const family of new Set(words.map((word) => word.family)))
        holding.set(family, (holding.get(family) ?? 0) + 1);
      return { article: article.id, ...span, text, words };
    }),
  );
  const all = Math.max(sentences.length, FEWEST_SENTENCES);
  return {
    sentences,
    weigh: (word) => Math.log(all / (holding.get(word) ?? 1)),
    toldAt: eventsAround(events),
  };
}

function eventsAround(events: readonly StoryEvent[]): Contexts['toldAt'] {
  const told = events.flatMap(({ id, mentions }) => mentions.map((one) => ({ ...one, id })));
  const near = placed(told);
  return (place) => (near.get(place.article)?.(place) ?? []).map(({ id }) => id);
}

const contentOf = (text: string, sentence: Span): readonly Word[] =>
  tokenise(text, sentence).flatMap((token) => {
    const word = textOf(text, token).toLowerCase();
    if (
      token.kind !== 'word' ||
      STOP_WORDS.has(word) ||
      word.startsWith("'") ||
      word.startsWith('’')
    )
      return [];
    const lemma = lemmaOf(word);
    const family = WORD_FAMILIES.get(lemma) ?? VERB_FAMILIES.get(lemma) ?? stemOf(lemma);
    return [{ start: token.start, end: token.end, family }];
  });

/** What a noun has in common with its verb: "appointment" and "appoint" both give "appoint". */
const stemOf = (lemma: string): string =>
  lemma.replace(
    /(?<=\p{L}{4})(?:ations?|itions?|ions?|ments?|ances?|ences?|ers?|ors?|als?|ly|e|y)$/u,
    '',
  );
