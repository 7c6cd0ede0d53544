import { speakersOf } from '../core/model/quote.ts';
import type { SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import type { ViewState } from '../state/view-state.ts';
import { dateWords } from './date-words.ts';
import { cutAround, placesIn } from './found-words.ts';
import { visibleArticles } from './visible-articles.ts';
import { visibleQuotes } from './visible-quotes.ts';
import { firstMatchIn, rankedHits } from './search.ts';
import type { EntryKind } from './search-index.ts';
import { wordsOf } from './story-text.ts';
import { tellerOf, tellersOf } from './tellers.ts';
import { visibleEvents } from './visible-events.ts';

/** One of the best answers to a search, whatever it is. */
export interface SearchHit {
  readonly kind: EntryKind;
  readonly id: string;
  /** Verbatim, cut around the first word that was found. */
  readonly words: string;
  /** When, or whose, in our words. */
  readonly note: string;
  readonly change: Partial<ViewState>;
}

/** As many as stand under the field without scrolling. */
const MOST = 7;

/** The best answers among what the other filters let pass, events, quotes and articles alike. */
export function searchHits(story: Story, view: ViewState): readonly SearchHit[] {
  const ranked = rankedHits(story, view.search);
  if (ranked.length === 0) return [];
  const shown: Readonly<Record<EntryKind, ReadonlySet<string>>> = {
    event: idsOf(visibleEvents(story, view)),
    quote: idsOf(visibleQuotes(story, view)),
    article: idsOf(visibleArticles(story, view)),
  };
  const toHit = { event: eventHit, quote: quoteHit, article: articleHit };
  return ranked
    .filter(({ kind, id }) => shown[kind].has(id))
    .slice(0, MOST)
    .flatMap(({ kind, id }) => toHit[kind](story, id, view.search) ?? []);
}

const idsOf = (entries: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(entries.map(({ id }) => id));

function eventHit(story: Story, id: string, search: string): SearchHit | undefined {
  const event = story.events.find((candidate) => candidate.id === id);
  if (event === undefined) return undefined;
  const { label, mentions } = event;
  // The label is what tells one event from another: it is cut only where nothing in it was found.
  const words = firstMatchIn(wordsOf(story, label), search)
    ? wordsOf(story, label)
    : cut(
        story,
        mentions.find((span) => firstMatchIn(wordsOf(story, span), search)) ?? label,
        search,
      );
  return { kind: 'event', id, words, note: dateWords(event), change: { event: id } };
}

function quoteHit(story: Story, id: string, search: string): SearchHit | undefined {
  const quote = story.quotes.find((candidate) => candidate.id === id);
  if (quote === undefined) return undefined;
  const { article, start, end, source } = quote;
  const speakers = speakersOf(quote);
  const named = story.people.filter(({ id: person }) => speakers.includes(person));
  const names = named.map(({ name }) => name).join(', ');
  const said = names || (source ? wordsOf(story, { article, ...source }) : undefined);
  return {
    kind: 'quote',
    id,
    words: `“${cut(story, quote, search)}”`,
    note: said ?? outletOf(story, article),
    change: { reader: { article, start, end } },
  };
}

function articleHit(story: Story, id: string, search: string): SearchHit | undefined {
  const article = story.articles.find((candidate) => candidate.id === id);
  if (article === undefined) return undefined;
  const places = placesIn(article);
  const place =
    places.find((span) => firstMatchIn(wordsOf(story, span), search)) ??
    places.find(({ start, end }) => start < end);
  if (place === undefined) return undefined;
  const { start, end } = firstMatchIn(wordsOf(story, place), search) ?? { start: 0, end: 0 };
  return {
    kind: 'article',
    id,
    words: cut(story, place, search),
    note: outletOf(story, id),
    change: { reader: { article: id, start: place.start + start, end: place.start + end } },
  };
}

const outletOf = (story: Story, article: string): string =>
  tellerOf(tellersOf(story), article)?.name ?? '';

function cut(story: Story, place: SpanRef, search: string): string {
  const words = wordsOf(story, place);
  return cutAround(words, firstMatchIn(words, search)?.start ?? 0);
}
