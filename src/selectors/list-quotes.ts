import type { StoryEvent } from '../core/model/event.ts';
import type { Quote } from '../core/model/quote.ts';
import type { SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import type { ViewState } from '../state/view-state.ts';
import { eventTests, type FilterName } from './event-filters.ts';
import { fold } from './fold.ts';
import { foundWords } from './found-words.ts';
import { quotesThatMatch } from './search.ts';
import { sentenceOf, wordsOf } from './story-text.ts';
import { tellerOf, tellersOf, type Teller } from './tellers.ts';

export interface QuoteRow {
  readonly id: string;
  readonly kind: Quote['kind'];
  /** Verbatim, as are all words here. */
  readonly words: string;
  readonly place: SpanRef;
  readonly teller: Teller | undefined;
  readonly medium: Quote['medium'];
  /** Name of the outlet that the words came through. */
  readonly via: string | undefined;
  readonly event: { readonly id: string; readonly label: string } | undefined;
  /** What the search found around the quote. */
  readonly found: string | undefined;
}

export interface QuoteGroup {
  readonly key: string;
  /** A name; or the words that say who, where none is named; or nobody. */
  readonly speaker:
    | { readonly kind: 'named'; readonly name: string; readonly role: string | undefined }
    | { readonly kind: 'words'; readonly words: string }
    | { readonly kind: 'nobody' };
  readonly rows: readonly QuoteRow[];
}

/** Filters that speak of events; a quote passes them with an event that it belongs to. */
const BY_EVENT: readonly FilterName[] = ['cited', 'differs', 'quotes', 'single', 'copied'];

/**
 * The quotes that the filters let pass: those told by a teller that is on, said by one of the
 * chosen people, found by the search. A title of a book or film is nobody's utterance.
 */
export function visibleQuotes(story: Story, view: ViewState): readonly Quote[] {
  const off = new Set(view.hidden.flatMap((id) => articlesOf(story, id)));
  const found = quotesThatMatch(story, view.search);
  const tests = eventTests(story, view);
  const asksForEvent = view.cited.length > 0 || view.only.length > 0;
  const events = eventsByQuote(story);
  const passesByEvent = ({ id, via }: Quote): boolean =>
    (events.get(id) ?? []).some((event) =>
      BY_EVENT.every(
        (name) =>
          tests[name](event) || (name === 'cited' && via !== null && view.cited.includes(via)),
      ),
    );
  return story.quotes.filter(
    (quote) =>
      quote.kind !== 'title' &&
      !off.has(quote.article) &&
      (view.people.length === 0 || view.people.includes(quote.source?.entity ?? '')) &&
      (found === undefined || found.has(quote.id)) &&
      (!asksForEvent || passesByEvent(quote)),
  );
}

const articlesOf = (story: Story, tellerId: string): readonly string[] =>
  tellersOf(story).find(({ id }) => id === tellerId)?.articles ?? [];

function eventsByQuote(story: Story): ReadonlyMap<string, readonly StoryEvent[]> {
  const events = new Map<string, StoryEvent[]>();
  for (const event of story.events)
    for (const id of event.quotes) events.set(id, [...(events.get(id) ?? []), event]);
  return events;
}

/** Quotes by speaker: people, other names, then words that name nobody, then nobody at all. */
export function quoteGroups(
  story: Story,
  quotes: readonly Quote[],
  search: string,
): readonly QuoteGroup[] {
  const tellers = tellersOf(story);
  const events = eventsByQuote(story);
  const groups = new Map<string, { readonly speaker: QuoteGroup['speaker']; rows: QuoteRow[] }>();
  for (const quote of quotes) {
    const speaker = speakerOf(story, quote);
    const key = keyOf(speaker);
    const found = foundWords(story, [quote, sentenceOf(story, quote)], search)?.words;
    const row = { ...toRow(story, quote, tellers, events.get(quote.id)?.[0]), found };
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { speaker, rows: [row] });
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .toSorted((a, b) => rankOf(story, a) - rankOf(story, b) || b.rows.length - a.rows.length);
}

function toRow(
  story: Story,
  quote: Quote,
  tellers: readonly Teller[],
  event: StoryEvent | undefined,
): Omit<QuoteRow, 'found'> {
  const { id, kind, medium, article, start, end } = quote;
  return {
    id,
    kind,
    medium,
    words: wordsOf(story, quote),
    place: { article, start, end },
    teller: tellerOf(tellers, article),
    via: story.outlets.find((outlet) => outlet.id === quote.via)?.name,
    event: event && { id: event.id, label: wordsOf(story, event.label) },
  };
}

function speakerOf(story: Story, { article, source }: Quote): QuoteGroup['speaker'] {
  if (source === null) return { kind: 'nobody' };
  const person = story.people.find(({ id }) => id === source.entity);
  const name =
    person?.name ??
    [...story.organisations, ...story.outlets].find(({ id }) => id === source.entity)?.name;
  const [role] = person?.roles ?? [];
  if (name !== undefined) return { kind: 'named', name, role: role && wordsOf(story, role) };
  return { kind: 'words', words: wordsOf(story, { article, ...source }) };
}

/** "A spokesperson" and "a spokesperson" are one heading; "the spokesperson" may be another. */
const keyOf = (speaker: QuoteGroup['speaker']): string =>
  speaker.kind === 'named'
    ? `named:${speaker.name}`
    : speaker.kind === 'words'
      ? `words:${fold(speaker.words)}`
      : 'nobody';

function rankOf(story: Story, { speaker }: Pick<QuoteGroup, 'speaker'>): number {
  if (speaker.kind === 'nobody') return 3;
  if (speaker.kind === 'words') return 2;
  return story.people.some(({ name }) => name === speaker.name) ? 0 : 1;
}
