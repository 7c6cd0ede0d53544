import { indexSpans, type SpanIndex } from '../model/span-index.ts';
import type { Claim } from '../model/event.ts';
import type { SpanRef } from '../model/span.ts';

/** The items by key, in order; keys in the order in which they first come. */
export function gather<K, T>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, T[]> {
  const lists = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [item]);
    else list.push(item);
  }
  return lists;
}

/** By article, to be asked for by place. */
export const placed = <T extends SpanRef>(all: readonly T[]): ReadonlyMap<string, SpanIndex<T>> =>
  new Map([...gather(all, ({ article }) => article)].map(([id, own]) => [id, indexSpans(own)]));

/** The claims alone, of things that are claims and more. */
export const plainClaims = (all: readonly Claim[]): readonly Claim[] =>
  all.map(({ article, start, end, value }) => ({ article, start, end, value }));
