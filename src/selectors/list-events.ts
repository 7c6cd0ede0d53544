import type { StoryEvent } from '../core/model/event.ts';
import type { SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import { dateWords } from './date-words.ts';
import { ONLY_TESTS } from './event-filters.ts';
import { foundWords } from './found-words.ts';
import { precisionWords } from './precision-words.ts';
import { wordsOf } from './story-text.ts';
import { tellersOf, type Teller } from './tellers.ts';
import { isUndated } from './visible-events.ts';

/** An event as a row of the list: all that the timeline shows of it, in words. */
export interface EventRow {
  readonly id: string;
  readonly undated: boolean;
  readonly date: string;
  readonly precision: string;
  /** Verbatim. */
  readonly label: string;
  /** What the search found outside the label, verbatim. */
  readonly found: string | undefined;
  readonly tellers: readonly { readonly teller: Teller; readonly tells: boolean }[];
  readonly differs: boolean;
  readonly quotes: number;
}

/** Rows for these events, in their order. */
export function eventRows(
  story: Story,
  events: readonly StoryEvent[],
  search: string,
): readonly EventRow[] {
  const tellers = tellersOf(story);
  const differs = ONLY_TESTS.differs(story);
  return events.map((event) => {
    const label = wordsOf(story, event.label);
    const telling = new Set(event.outlets);
    return {
      id: event.id,
      undated: isUndated(event),
      date: dateWords(event),
      precision: precisionWords(event),
      label,
      found:
        search.trim() === '' ? undefined : foundWords(story, placesOf(story, event), search)?.words,
      tellers: tellers.map((teller) => ({ teller, tells: telling.has(teller.id) })),
      differs: differs(event),
      quotes: event.quotes.length,
    };
  });
}

/** All words of an event that the search looks at, those that the row shows first. */
const placesOf = (story: Story, { label, mentions, quotes }: StoryEvent): readonly SpanRef[] => [
  label,
  ...mentions,
  ...story.quotes.filter(({ id }) => quotes.includes(id)),
];
