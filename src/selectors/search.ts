import type { Span } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import { answers, foldedWords } from './fold.ts';
import { sentenceOf, wordsOf } from './story-text.ts';
import { findDocuments, indexWords, queryTerms, type WordIndex } from './word-index.ts';

/** Makes an index of a story when it is first asked for; it goes when the story goes. */
function indexed(build: (story: Story) => WordIndex): (story: Story) => WordIndex {
  const cache = new WeakMap<Story, WordIndex>();
  return (story) => {
    const index = cache.get(story) ?? build(story);
    cache.set(story, index);
    return index;
  };
}

const namesOf = (story: Story, ids: readonly string[]): readonly string[] =>
  [...story.people, ...story.outlets].flatMap(({ id, name }) => (ids.includes(id) ? [name] : []));

const eventIndex = indexed((story) => {
  const quotes = new Map(story.quotes.map((quote) => [quote.id, quote]));
  return indexWords(
    story.events.map((event) => [
      event.id,
      [
        ...[event.label, ...event.mentions].map((span) => wordsOf(story, span)),
        ...namesOf(story, [...event.people, ...event.cited]),
        ...event.quotes.flatMap((id) => {
          const quote = quotes.get(id);
          return quote === undefined ? [] : [wordsOf(story, quote)];
        }),
      ],
    ]),
  );
});

const quoteIndex = indexed((story) =>
  indexWords(
    story.quotes.map((quote) => [
      quote.id,
      [
        wordsOf(story, sentenceOf(story, quote)),
        ...(quote.source ? [wordsOf(story, { article: quote.article, ...quote.source })] : []),
        ...story.people.flatMap(({ id, name }) => (id === quote.source?.entity ? [name] : [])),
      ],
    ]),
  ),
);

const articleIndex = indexed((story) =>
  indexWords(
    story.articles.map(({ id, text, outlet }) => [
      id,
      [text, ...namesOf(story, outlet.id === null ? [] : [outlet.id])],
    ]),
  ),
);

/**
 * Ids of the events whose label, passages, quotes or people answer every word of the query;
 * undefined where the query is empty, so that nothing is asked.
 */
export const eventsThatMatch = (story: Story, query: string): ReadonlySet<string> | undefined =>
  findDocuments(() => eventIndex(story), query);

/** Ids of the quotes whose words, sentence or speaker answer the query. */
export const quotesThatMatch = (story: Story, query: string): ReadonlySet<string> | undefined =>
  findDocuments(() => quoteIndex(story), query);

/** Ids of the articles whose text answers the query. */
export const articlesThatMatch = (story: Story, query: string): ReadonlySet<string> | undefined =>
  findDocuments(() => articleIndex(story), query);

/** The places in a text that answer any word of the query, for marking. */
export function matchesIn(text: string, query: string): readonly Span[] {
  const terms = queryTerms(query);
  if (terms.length === 0) return [];
  return foldedWords(text)
    .filter(({ word }) => terms.some((term) => answers(word, term)))
    .map(({ start, end }) => ({ start, end }));
}
