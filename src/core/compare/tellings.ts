import type { EventMention, StoryEvent } from '../model/event.ts';
import type { ParsedArticle } from '../model/story.ts';

/** One telling of an event, with the article that it stands in. */
export interface Telling {
  readonly event: StoryEvent;
  readonly article: ParsedArticle;
  readonly mention: EventMention;
}

/** The tellings of each event, in the order of the events. */
export function tellingsOf(
  articles: readonly ParsedArticle[],
  events: readonly StoryEvent[],
): ReadonlyMap<StoryEvent, readonly Telling[]> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const mentions = new Map(
    articles.flatMap((article) =>
      article.mentions.map((mention) => [placeOf(mention), mention] as const),
    ),
  );
  return new Map(
    events.map((event) => [
      event,
      event.mentions.flatMap((told) => {
        const article = byId.get(told.article);
        const mention = mentions.get(placeOf(told));
        return article && mention ? [{ event, article, mention }] : [];
      }),
    ]),
  );
}

const placeOf = ({
  article,
  start,
  end,
}: {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}): string => `${article}:${start}:${end}`;
