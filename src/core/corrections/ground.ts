import type { Anchor, Change, ContentKey, UnfitReason } from '../model/correction.ts';
import type { Person } from '../model/entity.ts';
import type { StoryEvent } from '../model/event.ts';
import type { Quote } from '../model/quote.ts';
import type { SpanRef } from '../model/span.ts';
import { textOf } from '../model/span.ts';
import type { Story } from '../model/story.ts';

/** A change of one kind. */
export type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/** A story that is being corrected, and where its articles are found. */
export interface Ground {
  readonly story: Story;
  /** Ids of articles by their content. */
  readonly articles: ReadonlyMap<ContentKey, string>;
  /** Every event that a correction has taken out so far. */
  readonly rejected: readonly StoryEvent[];
}

/** What a change comes to: the story after it and the id it changed, or why it does not fit. */
export type Outcome =
  | UnfitReason
  | {
      readonly story: Story;
      readonly target: string;
      /** By ids that are gone, those that now stand for them. */
      readonly renamed?: ReadonlyMap<string, string>;
      readonly rejected?: StoryEvent;
    };

/** Where the words of an anchor stand in the story, or why they do not. */
export function placeOf({ story, articles }: Ground, anchor: Anchor): SpanRef | UnfitReason {
  const id = articles.get(anchor.content);
  const article = story.articles.find((each) => each.id === id);
  if (article === undefined) return 'no-article';
  const { start, end, exact } = anchor;
  if (start >= end || textOf(article.text, anchor) !== exact) return 'other-words';
  return { article: article.id, start, end };
}

/**
 * Of spans that overlap a place the one that shares most with it, the tightest of those that share
 * the same, and then the first: other versions cut tellings and names elsewhere.
 */
export function closest<T extends SpanRef>(place: SpanRef, spans: Iterable<T>): T | undefined {
  let best: { readonly span: T; readonly shared: number; readonly excess: number } | undefined;
  for (const span of spans) {
    const shared = Math.min(span.end, place.end) - Math.max(span.start, place.start);
    if (span.article !== place.article || shared <= 0) continue;
    const excess = span.end - span.start - shared;
    if (
      best === undefined ||
      shared > best.shared ||
      (shared === best.shared && excess < best.excess)
    )
      best = { span, shared, excess };
  }
  return best?.span;
}

/** The event that is told where an anchor stands. */
export function eventAt(ground: Ground, anchor: Anchor): StoryEvent | UnfitReason {
  const place = placeOf(ground, anchor);
  if (typeof place === 'string') return place;
  const event = closest(place, tellings(ground.story.events))?.event;
  if (event !== undefined) return event;
  return closest(place, tellings(ground.rejected)) === undefined ? 'no-event' : 'rejected';
}

function* tellings(events: readonly StoryEvent[]) {
  for (const event of events)
    for (const { article, start, end } of event.mentions) yield { article, start, end, event };
}

/** The quote that stands where an anchor does. */
export function quoteAt(ground: Ground, anchor: Anchor): Quote | UnfitReason {
  const place = placeOf(ground, anchor);
  if (typeof place === 'string') return place;
  return closest(place, ground.story.quotes) ?? 'no-quote';
}

/** The person who is named where an anchor stands. */
export function personAt(ground: Ground, anchor: Anchor): Person | UnfitReason {
  const place = placeOf(ground, anchor);
  if (typeof place === 'string') return place;
  return closest(place, namings(ground.story.people))?.entity ?? 'no-person';
}

/** Every place where one of these is named. */
export function* namings<T extends { readonly mentions: readonly SpanRef[] }>(
  entities: readonly T[],
) {
  for (const entity of entities)
    for (const { article, start, end } of entity.mentions) yield { article, start, end, entity };
}

/** Distance between two places of one article: 0 where they touch; endless across articles. */
export function distance(a: SpanRef, b: SpanRef): number {
  if (a.article !== b.article) return Number.POSITIVE_INFINITY;
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** Of places in the same article the nearest; the first of those as near. */
export function nearest<T extends SpanRef>(place: SpanRef, spans: readonly T[]): T | undefined {
  let best: T | undefined;
  for (const span of spans)
    if (
      distance(place, span) <
      (best === undefined ? Number.POSITIVE_INFINITY : distance(place, best))
    )
      best = span;
  return best;
}

/** The values once each, in order. */
export const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** The list with one of its members in another state. */
export const replaced = <T extends { readonly id: string }>(all: readonly T[], next: T): T[] =>
  all.map((each) => (each.id === next.id ? next : each));
