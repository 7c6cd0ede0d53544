import { textOf, type SpanRef } from '../core/model/span.ts';
import type { Story, StoryArticle } from '../core/model/story.ts';

/** The article with that id; undefined for an id that an old link may still carry. */
export const articleOf = (story: Story, id: string): StoryArticle | undefined =>
  story.articles.find((article) => article.id === id);

/** The verbatim words under a span of the story. */
export const wordsOf = (story: Story, span: SpanRef): string =>
  textOf(articleOf(story, span.article)?.text ?? '', span);
