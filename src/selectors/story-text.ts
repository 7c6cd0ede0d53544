import { textOf, type SpanRef } from '../core/model/span.ts';
import type { Story, StoryArticle } from '../core/model/story.ts';
import { sentenceAround } from './event-detail-sentence.ts';

/** The article with that id; undefined for an id that an old link may still carry. */
export const articleOf = (story: Story, id: string): StoryArticle | undefined =>
  story.articles.find((article) => article.id === id);

/** The verbatim words under a span of the story. */
export const wordsOf = (story: Story, span: SpanRef): string =>
  textOf(articleOf(story, span.article)?.text ?? '', span);

/** The sentence around a span; the span itself where the story has no such article. */
export function sentenceOf(story: Story, { article: id, start, end }: SpanRef): SpanRef {
  const article = articleOf(story, id);
  return { article: id, ...(article ? sentenceAround(article, { start, end }) : { start, end }) };
}
