import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ArticleText } from '../core/model/article.ts';
import { BUNDLED_STORIES, loadBundledStory } from './bundled-stories.ts';
import { linkInWorker, parseInWorker } from './parse-client.ts';

/**
 * Parsing is deterministic and local: same text, same result; no network, nothing to retry.
 * 'always' because the default would pause queries while the browser is offline.
 */
const LOCAL = {
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  networkMode: 'always',
  structuralSharing: false,
} as const;

/** The raw articles of a story; '' is the first bundled one. */
export const articlesQuery = (slug: string) =>
  queryOptions({
    ...LOCAL,
    queryKey: ['articles', slug],
    queryFn: () => loadBundledStory(slug === '' ? (BUNDLED_STORIES[0] ?? '') : slug),
  });

/** One parsed article, cached by all that goes into it. */
const parsedQuery = (article: ArticleText) =>
  queryOptions({
    ...LOCAL,
    queryKey: ['parsed', article],
    queryFn: () => parseInWorker(article),
  });

/** The linked story. One more article parses that one and links all. */
export const storyQuery = (articles: readonly ArticleText[], client: QueryClient) =>
  queryOptions({
    ...LOCAL,
    queryKey: ['story', articles],
    queryFn: async () =>
      linkInWorker(await Promise.all(articles.map((a) => client.ensureQueryData(parsedQuery(a))))),
  });
