import type { SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import { matchesIn } from './search.ts';
import { wordsOf } from './story-text.ts';

/** Enough before the found word to read it in context, little enough to keep it in a narrow row. */
const BEFORE = 32;
const AFTER = 160;

/**
 * The words that the search found, with some around them, where the first of the places (the one
 * that is shown anyway) has none of them; undefined where there is nothing more to show.
 */
export function foundWords(
  story: Story,
  [shown, ...places]: readonly SpanRef[],
  search: string,
): string | undefined {
  if (shown === undefined || search.trim() === '') return undefined;
  if (matchesIn(wordsOf(story, shown), search).length > 0) return undefined;
  for (const place of places) {
    const words = wordsOf(story, place);
    const [match] = matchesIn(words, search);
    if (match) return cutAround(words, match.start);
  }
  return undefined;
}

/** Cut at spaces, with "…" where something is left out. */
export function cutAround(words: string, place: number): string {
  const from = place > BEFORE ? words.indexOf(' ', place - BEFORE) + 1 : 0;
  const start = from > place ? place : from;
  const rest = words.slice(start, start + AFTER);
  const end = start + AFTER < words.length ? rest.lastIndexOf(' ') : rest.length;
  const cut = end > 0 ? end : rest.length;
  return `${start > 0 ? '… ' : ''}${rest.slice(0, cut)}${start + cut < words.length ? ' …' : ''}`;
}
