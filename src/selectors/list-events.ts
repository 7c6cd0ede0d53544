import type { StoryEvent } from '../core/model/event.ts';
import type { Quote } from '../core/model/quote.ts';
import type { SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import type { Sort } from '../state/view-state.ts';
import { dateWords, yearlessWords } from './date-words.ts';
import { ONLY_TESTS } from './event-filters.ts';
import { foundWords } from './found-words.ts';
import { CORRECTED, precisionWords } from './precision-words.ts';
import { eventsThatMatch } from './search.ts';
import { wordsOf } from './story-text.ts';
import { tellersOf, type Teller } from './tellers.ts';
import { isUndated } from './visible-events.ts';

/** An event as a row of the list: all that the timeline shows of it, in words. */
export interface EventRow {
  readonly id: string;
  readonly undated: boolean;
  readonly date: string;
  /** The same without its year, with which `date` ends; all of it where there is more than one. */
  readonly yearless: string;
  readonly precision: string;
  /** Verbatim. */
  readonly label: string;
  /** What the search found outside the label, verbatim. */
  readonly found: string | undefined;
  readonly tellers: readonly { readonly teller: Teller; readonly tells: boolean }[];
  readonly differs: boolean;
  readonly copied: boolean;
  readonly corrected: boolean;
  readonly quotes: number;
}

/** Makes the row of an event when it is drawn, and the same one when it is drawn again. */
export function eventRowMaker(story: Story, search: string): (event: StoryEvent) => EventRow {
  const tellers = tellersOf(story);
  const differs = ONLY_TESTS.differs(story);
  const copied = ONLY_TESTS.copied(story);
  const corrected = ONLY_TESTS.corrected(story);
  const quotes = quotesById(story);
  const made = new Map<StoryEvent, EventRow>();
  const make = (event: StoryEvent): EventRow => {
    const telling = new Set(event.outlets);
    return {
      id: event.id,
      undated: isUndated(event),
      date: dateWords(event),
      yearless: yearlessWords(event),
      precision: precisionWords(event),
      label: wordsOf(story, event.label),
      found: foundWords(story, placesOf(event, quotes), search)?.words,
      tellers: tellers.map((teller) => ({ teller, tells: telling.has(teller.id) })),
      differs: differs(event),
      copied: copied(event),
      // A date that was corrected says so itself.
      corrected: corrected(event) && event.reason.rule !== CORRECTED,
      quotes: event.quotes.length,
    };
  };
  return (event) => {
    const row = made.get(event) ?? make(event);
    made.set(event, row);
    return row;
  };
}

/** All words of an event that the search looks at, those that the row shows first. */
const placesOf = (
  { label, mentions, quotes: said }: StoryEvent,
  quotes: ReadonlyMap<string, Quote>,
): readonly SpanRef[] => [label, ...mentions, ...said.flatMap((id) => quotes.get(id) ?? [])];

const known = new WeakMap<Story, ReadonlyMap<string, Quote>>();

function quotesById(story: Story): ReadonlyMap<string, Quote> {
  const quotes = known.get(story) ?? new Map(story.quotes.map((quote) => [quote.id, quote]));
  known.set(story, quotes);
  return quotes;
}

/** The events in another order than that of their dates, which they are given in. */
export function sortEvents(
  story: Story,
  events: readonly StoryEvent[],
  { sort, search }: { readonly sort: Sort; readonly search: string },
): readonly StoryEvent[] {
  if (sort === 'tellers') return events.toSorted((a, b) => b.outlets.length - a.outlets.length);
  if (sort === 'quotes') return events.toSorted((a, b) => b.quotes.length - a.quotes.length);
  const found = sort === 'match' ? eventsThatMatch(story, search) : undefined;
  if (found === undefined) return events;
  const rank = new Map([...found].map((id, i) => [id, i]));
  return events.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
}
