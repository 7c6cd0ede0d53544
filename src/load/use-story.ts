import { useQueries, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { ArticleText } from '../core/model/article.ts';
import type { Story } from '../core/model/story.ts';
import { storyReadBefore } from './bundled-stories.ts';
import { articlesQuery, parsedQuery, storyQuery, type ReadStory } from './queries.ts';

/** The story that the page shows. Suspends while it is read; throws what only a bug can cause. */
export const useStory = (slug: string): Story => useReadStory(slug).story;

/**
 * The story with what had to be left out of it. While added articles are read, the story as it
 * was stays on the screen.
 */
export function useReadStory(slug: string): ReadStory {
  const client = useQueryClient();
  const { data: articles } = useSuspenseQuery(articlesQuery(slug));
  return useSuspenseQuery(storyQuery(useDeferredValue(articles), client)).data;
}

const NONE: readonly ArticleText[] = [];

/** The raw articles of a story; none until they are there. Never suspends. */
export const useArticles = (slug: string): readonly ArticleText[] =>
  useQuery(articlesQuery(slug)).data ?? NONE;

/**
 * The story if it is there, without waiting for it: for what must stay usable meanwhile. Throws
 * like the others where there can be no story.
 */
export function useStoryIfReady(slug: string): ReadStory | undefined {
  const client = useQueryClient();
  const articles = useQuery({ ...articlesQuery(slug), throwOnError: true }).data;
  const query = storyQuery(articles ?? NONE, client);
  return useQuery({ ...query, enabled: articles !== undefined, throwOnError: true }).data;
}

/** How many articles of the story are read, of how many; all of one that came read. */
export function useProgress(slug: string): { readonly read: number; readonly of: number } {
  const all = useArticles(slug);
  const articles = storyReadBefore(all) ? NONE : all;
  return useQueries({
    queries: articles.map((article) => ({ ...parsedQuery(article), enabled: false })),
    combine: (results) => ({
      read: results.filter(({ isPending }) => !isPending).length,
      of: results.length,
    }),
  });
}
