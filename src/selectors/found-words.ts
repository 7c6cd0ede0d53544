import type { SpanRef } from '../core/model/span.ts';
import type { Story, StoryArticle } from '../core/model/story.ts';
import { firstMatchIn } from './search.ts';
import { wordsOf } from './story-text.ts';

/** Words of an article, cut with "…", and the place of the first word that was found in them. */
export interface FoundWords {
  readonly words: string;
  readonly place: SpanRef;
}

/** Enough before the found word to read it in context, little enough to keep it in a narrow row. */
const BEFORE = 32;
const AFTER = 160;
/** A row shows about so much of its first line: what stands further on may be cut off. */
const SEEN = 48;

/**
 * The words that the search found, with some around them, where the beginning of the first place
 * (which is shown anyway) has none of them; undefined where there is nothing more to show.
 */
export function foundWords(
  story: Story,
  places: readonly SpanRef[],
  search: string,
): FoundWords | undefined {
  if (search.trim() === '') return undefined;
  for (const [index, place] of places.entries()) {
    const words = wordsOf(story, place);
    const match = firstMatchIn(words, search);
    if (match && index === 0 && match.end <= SEEN) return undefined;
    if (match) {
      const { article, start } = place;
      return {
        words: cutAround(words, match.start),
        place: { article, start: start + match.start, end: start + match.end },
      };
    }
  }
  return undefined;
}

/** Where a search looks in an article: its headline, what it tells, and only then the page around that. */
export function placesIn({ id, headline, sections, text }: StoryArticle): readonly SpanRef[] {
  const told = sections.filter(({ kind }) => kind !== 'boilerplate');
  const whole = { start: 0, end: text.length };
  return [headline ?? { start: 0, end: 0 }, ...told, whole].map(({ start, end }) => ({
    article: id,
    start,
    end,
  }));
}

/** Cut at spaces, with "…" where something is left out. */
export function cutAround(words: string, place: number): string {
  const space = words.indexOf(' ', place - BEFORE) + 1;
  const start = place <= BEFORE ? 0 : space === 0 || space > place ? place : space;
  const rest = words.slice(start, start + AFTER);
  const end = start + AFTER < words.length ? rest.lastIndexOf(' ') : rest.length;
  const cut = end > 0 ? end : rest.length;
  return `${start > 0 ? '… ' : ''}${rest.slice(0, cut)}${start + cut < words.length ? ' …' : ''}`;
}
