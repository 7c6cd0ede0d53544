import type { SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import type { ReaderPlace } from '../state/view-state.ts';
import { placeOf } from './event-detail-excerpt.ts';
import { tellerOf, tellersOf, type Teller } from './tellers.ts';

/** Where an article tells an event. */
export interface ReaderStop {
  readonly teller: Teller;
  readonly place: SpanRef;
}

/** The first telling of an event in each article that tells it, in the order of the tellers. */
export function readerStops(story: Story, event: string | undefined): readonly ReaderStop[] {
  const mentions = story.events.find(({ id }) => id === event)?.mentions ?? [];
  const tellers = tellersOf(story);
  return tellers.flatMap(({ articles }) =>
    articles.flatMap((article) => {
      const own = mentions.filter((mention) => mention.article === article);
      const [first] = own.toSorted((a, b) => a.start - b.start);
      const teller = tellerOf(tellers, article);
      return first && teller ? [{ teller, place: placeOf(first) }] : [];
    }),
  );
}

/** The stop in the article that is open; -1 where it does not tell the event. */
export const stopOf = (stops: readonly ReaderStop[], place: ReaderPlace | undefined): number =>
  stops.findIndex((stop) => stop.place.article === place?.article);
