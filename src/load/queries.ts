import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ArticleText } from '../core/model/article.ts';
import type { Story } from '../core/model/story.ts';
import { BUNDLED_STORIES, storyReadBefore } from './bundled-stories.ts';
import { readArticles } from './kept-articles.ts';
import type { LoadFailure } from './load-failure.ts';
import { linkInWorker, parseInWorker } from './parse-client.ts';
import { isParserMissing } from './parse-messages.ts';

/**
 * Parsing is deterministic and local: same text, same result; no network, nothing to retry.
 * 'always' because the default would pause queries while the browser is offline.
 */
export const LOCAL = {
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  networkMode: 'always',
  structuralSharing: false,
} as const;

/** The slug in the cache; '' in a link is the first bundled story. */
export const slugOf = (slug: string): string => (slug === '' ? (BUNDLED_STORIES[0] ?? '') : slug);

/** The raw articles of a story, as bundled and as the user changed them; none for an unknown slug. */
export const articlesQuery = (slug: string) =>
  queryOptions({
    ...LOCAL,
    queryKey: ['articles', slugOf(slug)],
    queryFn: () => readArticles(slugOf(slug)),
  });

/** One parsed article. */
export const parsedQuery = (article: ArticleText) =>
  queryOptions({
    ...LOCAL,
    queryKey: ['parsed', keyOf(article)],
    queryFn: () => parseInWorker(article),
  });

/** A story, and the articles that had to be left out of it. */
export interface ReadStory {
  readonly story: Story;
  readonly failures: readonly LoadFailure[];
}

/** The linked story. One more article parses that one and links all. */
export const storyQuery = (articles: readonly ArticleText[], client: QueryClient) =>
  queryOptions({
    ...LOCAL,
    queryKey: ['story', articles.map(keyOf)],
    queryFn: () => readAndLink(articles, client),
  });

/** Reads what was not read yet and links all; nothing where the build has done it. */
export async function readAndLink(
  articles: readonly ArticleText[],
  client: QueryClient,
): Promise<ReadStory> {
  const known = storyReadBefore(articles);
  if (known) return { story: known, failures: [] };
  const results = await Promise.allSettled(
    articles.map((article) => client.ensureQueryData(parsedQuery(article))),
  );
  for (const result of results)
    if (result.status === 'rejected' && isParserMissing(result.reason)) throw result.reason;
  const parsed = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failures = results.flatMap((result, i) =>
    result.status === 'rejected' ? [notParsed(articles[i]?.file ?? '', String(result.reason))] : [],
  );
  return { story: await linkInWorker(parsed), failures };
}

const notParsed = (name: string, message: string): LoadFailure => ({
  kind: 'not-parsed',
  name,
  message,
});

const keys = new WeakMap<object, number>();
let lastKey = 0;

/**
 * Articles and lists of them never change in place, so an object stands for what it holds: no megabytes
 * in query keys.
 */
export function keyOf(thing: object): number {
  const key = keys.get(thing) ?? (lastKey += 1);
  keys.set(thing, key);
  return key;
}
