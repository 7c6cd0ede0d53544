import { independenceOf } from '../core/model/story-independence.ts';
import { overlaps, type SpanRef } from '../core/model/span.ts';
import { indexSpans, type SpanIndex } from '../core/model/span-index.ts';
import type { Story } from '../core/model/story.ts';
import { groupBy } from './group-by.ts';

/** A stretch of an article that another one prints too. */
export interface SharedPlace extends SpanRef {
  readonly kind: 'identical' | 'reworded';
  readonly other: SpanRef;
}

const placesByArticle = new WeakMap<Story, ReadonlyMap<string, SpanIndex<SharedPlace>>>();

function indexed(story: Story): ReadonlyMap<string, SpanIndex<SharedPlace>> {
  const known = placesByArticle.get(story);
  if (known) return known;
  const places = independenceOf(story).passages.flatMap(({ kind, places: [a, b] }) => [
    { ...a, kind, other: b },
    { ...b, kind, other: a },
  ]);
  const found = new Map(
    [...groupBy(places, ({ article }) => article)].map(([article, own]) => [
      article,
      indexSpans(own),
    ]),
  );
  placesByArticle.set(story, found);
  return found;
}

/** Whether a place lies in words that another article prints too. */
export const sharedPlaces =
  (story: Story) =>
  (place: SpanRef): boolean =>
    (indexed(story).get(place.article)?.(place).length ?? 0) > 0;

/** Those that a place lies in, with where the other articles print them. */
export const sharedAt = (story: Story, place: SpanRef): readonly SharedPlace[] =>
  (indexed(story).get(place.article)?.(place) ?? []).filter((shared) => overlaps(shared, place));
