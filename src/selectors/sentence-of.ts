import type { SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import { sentenceAround } from './event-detail-sentence.ts';
import { articleOf } from './story-text.ts';

/** The sentence around a span; the span itself where the story has no such article. */
export function sentenceOf(story: Story, { article: id, start, end }: SpanRef): SpanRef {
  const article = articleOf(story, id);
  return { article: id, ...(article ? sentenceAround(article, { start, end }) : { start, end }) };
}
