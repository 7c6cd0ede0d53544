import type { Span } from '../core/model/span.ts';
import type { Story, StoryArticle } from '../core/model/story.ts';
import type { MarkKind } from '../state/view-state.ts';
import { countMarks, marksOf, type ReaderMark } from './reader-marks.ts';
import { articleOf } from './story-text.ts';
import { tellerOf, tellersOf, type Teller } from './tellers.ts';

/** An article as the reader opens it. */
export interface ReaderArticle {
  readonly article: StoryArticle;
  readonly teller: Teller | undefined;
  readonly marks: readonly ReaderMark[];
  readonly counts: Readonly<Record<MarkKind, number>>;
  /** Ids of the articles before and after it in the story. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** The article with that id and all that is marked in it; undefined for an unknown id. */
export function readerArticle(story: Story, id: string): ReaderArticle | undefined {
  const article = articleOf(story, id);
  if (article === undefined) return undefined;
  const index = story.articles.indexOf(article);
  const marks = marksOf(story, id);
  return {
    article,
    teller: tellerOf(tellersOf(story), id),
    marks,
    counts: countMarks(marks),
    previous: story.articles[index - 1]?.id,
    next: story.articles[index + 1]?.id,
  };
}

/** A place of a link, held inside the text: links may be older than the article. */
export function placeWithin(text: string, { start, end }: Span): Span {
  const from = Math.min(start, text.length);
  return { start: from, end: Math.max(from, Math.min(end, text.length)) };
}
