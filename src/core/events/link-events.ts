import type { StoryEvent } from '../model/event.ts';
import type { ParsedArticle } from '../model/story.ts';

/**
 * The events of a story: mentions that tell the same happening, dated and labelled.
 * Expects articles whose dates are resolved and whose entity ids are the story's.
 */
export function linkEvents(articles: readonly ParsedArticle[]): readonly StoryEvent[] {
  return articles.length === 0 ? [] : [];
}
