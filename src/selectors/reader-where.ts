import type { SectionKind } from '../core/model/article.ts';
import type { StoryArticle } from '../core/model/story.ts';

/** Where in its article a place stands: the n-th paragraph of its body, or another section. */
export interface Where {
  readonly kind: SectionKind | undefined;
  /** From 1, body paragraphs alone; undefined outside the body. */
  readonly paragraph: number | undefined;
}

/** Where an offset stands. Readers count the paragraphs of the story, not those of the page. */
export function whereIn({ sections }: Pick<StoryArticle, 'sections'>, offset: number): Where {
  const index = sections.findIndex(({ start, end }) => start <= offset && offset < end);
  const section = sections[index];
  if (section?.kind !== 'body') return { kind: section?.kind, paragraph: undefined };
  const before = sections.slice(0, index).filter(({ kind }) => kind === 'body');
  return { kind: 'body', paragraph: before.length + 1 };
}
