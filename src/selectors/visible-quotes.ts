import type { StoryEvent } from '../core/model/event.ts';
import { speakersOf, type Quote } from '../core/model/quote.ts';
import type { Story } from '../core/model/story.ts';
import type { ViewState } from '../state/view-state.ts';
import { correctionsOf } from './corrections-of.ts';
import { eventTests, type FilterName } from './event-filters.ts';
import { quotesThatMatch } from './search.ts';
import { tellersOf } from './tellers.ts';

/** Filters that speak of events; a quote passes them with an event that it belongs to. */
const BY_EVENT: readonly FilterName[] = [
  'cited',
  'differs',
  'quotes',
  'single',
  'copied',
  'corrected',
];

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
  const corrected = view.only.includes('corrected') ? correctionsOf(story) : undefined;
  const passesByEvent = ({ id, via }: Quote): boolean => {
    const cited = via !== null && view.cited.includes(via);
    const own = events.get(id);
    if (own === undefined) return cited && view.only.length === 0;
    return own.some((event) =>
      BY_EVENT.every((name) => tests[name](event) || (name === 'cited' && cited)),
    );
  };
  return story.quotes.filter(
    (quote) =>
      quote.kind !== 'title' &&
      !off.has(quote.article) &&
      (view.people.length === 0 || speakersOf(quote).some((id) => view.people.includes(id))) &&
      (found === undefined || found.has(quote.id)) &&
      (!asksForEvent || passesByEvent(quote) || corrected?.has(quote.id) === true),
  );
}

const articlesOf = (story: Story, tellerId: string): readonly string[] =>
  tellersOf(story).find(({ id }) => id === tellerId)?.articles ?? [];

const knownEvents = new WeakMap<Story, ReadonlyMap<string, readonly StoryEvent[]>>();

/** The events that each quote belongs to. */
export function eventsByQuote(story: Story): ReadonlyMap<string, readonly StoryEvent[]> {
  const known = knownEvents.get(story);
  if (known) return known;
  const events = new Map<string, StoryEvent[]>();
  for (const event of story.events)
    for (const id of event.quotes) {
      const own = events.get(id);
      if (own) own.push(event);
      else events.set(id, [event]);
    }
  knownEvents.set(story, events);
  return events;
}
