import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Story } from '../core/model/story.ts';
import { articlesQuery, storyQuery } from './queries.ts';

/** The story that the page shows. Suspends while it is read; throws what only a bug can cause. */
export function useStory(slug: string): Story {
  const client = useQueryClient();
  const { data: articles } = useSuspenseQuery(articlesQuery(slug));
  return useSuspenseQuery(storyQuery(articles, client)).data;
}
