import { useQueries } from '@tanstack/react-query';
import { storyReadBefore } from './bundled-stories.ts';
import { parsedQuery } from './queries.ts';
import { useEffectiveArticles } from './use-story.ts';

/** How many articles of the story are read, of how many; none of none where all came read. */
export function useProgress(slug: string): { readonly read: number; readonly of: number } {
  const all = useEffectiveArticles(slug);
  const articles = storyReadBefore(all) ? [] : all;
  return useQueries({
    queries: articles.map((article) => ({ ...parsedQuery(article), enabled: false })),
    combine: (results) => ({
      read: results.filter(({ isPending }) => !isPending).length,
      of: results.length,
    }),
  });
}
