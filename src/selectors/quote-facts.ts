import type { Channel, Quote } from '../core/model/quote.ts';
import type { SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import { dateWords } from './date-words.ts';
import { channelOf, viaOf } from './kind-words.ts';
import { articleOf, wordsOf } from './story-text.ts';
import { tellerOf, tellersOf, type Teller } from './tellers.ts';
import { eventsByQuote } from './visible-quotes.ts';

/** A quote, by whose article and way it came, as lists show it. */
export interface QuoteFacts {
  readonly id: string;
  /** Verbatim, as are all words here. */
  readonly words: string;
  readonly place: SpanRef;
  readonly teller: Teller | undefined;
  /** When its article was published; undefined where nothing tells. */
  readonly date: string | undefined;
  readonly channel: Channel | null;
  /** Name of the outlet that the words came through. */
  readonly via: string | undefined;
  readonly event: { readonly id: string; readonly label: string } | undefined;
}

/** Says of each quote of a story what lists show. */
export function quoteFactsIn(story: Story): (quote: Quote) => QuoteFacts {
  const tellers = tellersOf(story);
  const events = eventsByQuote(story);
  return (quote) => {
    const { id, article, start, end } = quote;
    const [event] = events.get(id) ?? [];
    const published = articleOf(story, article)?.published;
    return {
      id,
      words: wordsOf(story, quote),
      place: { article, start, end },
      teller: tellerOf(tellers, article),
      date: published ? dateWords(published) : undefined,
      channel: channelOf(quote),
      via: viaOf(story, quote),
      event: event && { id: event.id, label: wordsOf(story, event.label) },
    };
  };
}
