import MiniSearch, { type Query } from 'minisearch';
import { speakersOf, type Quote } from '../core/model/quote.ts';
import type { SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import { longDateWords } from './date-words.ts';
import { bareWords, fold, stemOf } from './fold.ts';
import { sentenceOf } from './sentence-of.ts';
import { wordsOf } from './story-text.ts';

export type EntryKind = 'event' | 'quote' | 'article';

/** An event, a quote or an article that answers a query. */
export interface Hit {
  readonly kind: EntryKind;
  readonly id: string;
}

interface Entry extends Hit {
  readonly key: string;
  /** What a reader knows it by: label, quoted words, headline. */
  readonly title: string;
  /** Passages and date, the sentence around a quote, the article. */
  readonly text: string;
  /** Who is in it, who says it, whose it is. */
  readonly names: string;
}

/** A word in what an entry is known by says more than one in passing. */
const BOOST = { title: 3, names: 2, text: 1 };

/** Each word as it is, and as what its forms have in common. */
const processTerm = (word: string): string[] => {
  const folded = fold(word);
  return [...new Set([folded, stemOf(folded)])];
};

const indexes = new WeakMap<Story, MiniSearch<Entry>>();

/** The index of a story, made when first asked for; it goes when the story goes. */
export function searchIndex(story: Story): MiniSearch<Entry> {
  const index = indexes.get(story) ?? buildIndex(story);
  indexes.set(story, index);
  return index;
}

/** Entries taken in at once: some milliseconds on a slow phone. */
const PIECE = 8;

/** Makes it before anybody asks; who asks meanwhile gets one made at once. */
export async function indexAhead(story: Story): Promise<void> {
  if (indexes.has(story)) return;
  const index = emptyIndex();
  await index.addAllAsync(entriesOf(story), { chunkSize: PIECE });
  if (!indexes.has(story)) indexes.set(story, index);
}

function buildIndex(story: Story): MiniSearch<Entry> {
  const index = emptyIndex();
  index.addAll(entriesOf(story));
  return index;
}

const emptyIndex = (): MiniSearch<Entry> =>
  new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'text', 'names'],
    storeFields: ['kind', 'id'],
    tokenize: bareWords,
    processTerm,
  });

/** Every term as the beginning of a word, or as another form of it; all of them in one entry. */
export const toQuery = (terms: readonly string[]): Query => ({
  combineWith: 'AND',
  boost: BOOST,
  processTerm: (term: string) => term,
  queries: terms.map((term) => ({
    combineWith: 'OR',
    queries: [
      { queries: [term], prefix: true },
      { queries: [stemOf(term)], prefix: false },
    ],
  })),
});

function entriesOf(story: Story): readonly Entry[] {
  const names = new Map(
    [...story.people, ...story.organisations, ...story.outlets].map(({ id, name }) => [id, name]),
  );
  const quotes = new Map(story.quotes.map((quote) => [quote.id, quote]));
  const words = (spans: readonly SpanRef[]): string =>
    spans.map((span) => wordsOf(story, span)).join('\n');
  const named = (ids: readonly string[]): string => ids.map((id) => names.get(id) ?? '').join('\n');
  return [
    ...story.events.map((event) => ({
      ...keyed('event', event.id),
      title: words([event.label]),
      text: `${words([
        ...event.mentions,
        ...event.quotes.flatMap((quote) => quotes.get(quote) ?? []),
      ])}\n${longDateWords(event)}`,
      names: named([...event.people, ...event.cited]),
    })),
    ...story.quotes.filter(isUtterance).map((quote) => ({
      ...keyed('quote', quote.id),
      title: words([quote]),
      text: words([sentenceOf(story, quote)]),
      names: `${named(speakersOf(quote))}\n${words(sourceOf(quote))}`,
    })),
    ...story.articles.map(({ id, text, headline, outlet }) => ({
      ...keyed('article', id),
      title: words(headline === null ? [] : [headline]),
      text,
      names: named([outlet.id ?? '']),
    })),
  ];
}

const keyed = (kind: EntryKind, id: string): Pick<Entry, 'key' | keyof Hit> => ({
  key: `${kind} ${id}`,
  kind,
  id,
});

/** The title of a book or film is nobody's utterance, and no list shows it. */
const isUtterance = ({ kind }: Quote): boolean => kind !== 'title';

const sourceOf = ({ article, source }: Quote): readonly SpanRef[] =>
  source === null ? [] : [{ article, start: source.start, end: source.end }];
