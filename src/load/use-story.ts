import {
  usePrefetchQuery,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { ArticleText } from '../core/model/article.ts';
import type { LogEntry } from '../core/model/correction.ts';
import type { ParsedArticle, Story } from '../core/model/story.ts';
import { storyReadBefore } from './bundled-stories.ts';
import { correctedQuery, effectiveQuery, type CorrectedStory } from './corrected-story.ts';
import { logQuery } from './log-query.ts';
import { articlesQuery, parsedQuery } from './queries.ts';
import { sameArticle } from './same-article.ts';

/** The story that the page shows. Suspends while it is read; throws what only a bug can cause. */
export const useStory = (slug: string): Story => useReadStory(slug).story;

/**
 * The story with what had to be left out of it, and what its reader corrected. While articles or
 * corrections are read, the story as it was stays on the screen.
 */
export function useReadStory(slug: string): CorrectedStory {
  const client = useQueryClient();
  // Asked for before the articles are waited for.
  usePrefetchQuery(logQuery(slug));
  const { data: articles } = useSuspenseQuery(articlesQuery(slug));
  const { data: log } = useSuspenseQuery(logQuery(slug));
  const query = correctedQuery(useDeferredValue(articles), useDeferredValue(log), client);
  return useSuspenseQuery(query).data;
}

const NONE: readonly ArticleText[] = [];
const EMPTY: readonly LogEntry[] = [];

/** The raw articles of a story; none until they are there. Never suspends. */
export const useArticles = (slug: string): readonly ArticleText[] =>
  useQuery(articlesQuery(slug)).data ?? NONE;

/** What the text of an article tells by itself; undefined until it is read. Reads nothing else. */
export function useReadAlone(slug: string, id: string): ParsedArticle | undefined {
  const article = useArticles(slug).find((each) => each.id === id);
  const { outlet: _, published: __, ...bare } = article ?? noArticle(id);
  const { data } = useQuery({
    ...parsedQuery(sameArticle(bare)),
    enabled: article !== undefined,
  });
  return article && data;
}

const noArticle = (id: string): ArticleText => ({ id, file: '', text: '' });

/** Whether anybody ever corrected the story. */
export const useHasLog = (slug: string): boolean =>
  (useQuery(logQuery(slug)).data ?? EMPTY).length > 0;

/** Whether all of the story came read; true until its articles are there. */
export function useCameRead(slug: string): boolean {
  const all = useEffectiveArticles(slug);
  return all.length === 0 || storyReadBefore(all) !== undefined;
}

/** The articles as they are read: with the outlet and the date that the log gives them. */
export function useEffectiveArticles(slug: string): readonly ArticleText[] {
  const articles = useArticles(slug);
  const log = useQuery(logQuery(slug)).data ?? EMPTY;
  return useQuery(effectiveQuery(articles, log)).data ?? NONE;
}

/** A story as far as it is there. */
interface StoryNow {
  readonly read: CorrectedStory | undefined;
  /** Why there can be none; null as long as there may be. */
  readonly error: Error | null;
}

/** The story if it is there, for what must stay usable without it. Never suspends, never throws. */
export function useStoryNow(slug: string): StoryNow {
  const client = useQueryClient();
  const articles = useQuery(articlesQuery(slug));
  const log = useQuery(logQuery(slug));
  const query = correctedQuery(articles.data ?? NONE, log.data ?? EMPTY, client);
  const enabled = articles.data !== undefined && log.data !== undefined;
  const story = useQuery({ ...query, enabled });
  return { read: story.data, error: articles.error ?? log.error ?? story.error };
}
