import { useQueries } from '@tanstack/react-query';
import { articlesQuery } from './queries.ts';
import type { StoryEntry } from './stories.ts';

/** How many articles each story has, by its slug; those that come with the page are read for it. */
export function useArticleCounts(
  stories: readonly StoryEntry[],
): ReadonlyMap<string, number | undefined> {
  const brought = stories.filter((story) => story.isBundled);
  const counts = useQueries({
    queries: brought.map(({ slug }) => articlesQuery(slug)),
    combine: (results) => results.map(({ data }) => data?.length),
  });
  return new Map([
    ...stories.map(({ slug, articles }) => [slug, articles] as const),
    ...brought.map(({ slug }, i) => [slug, counts[i]] as const),
  ]);
}
