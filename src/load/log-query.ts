import { queryOptions } from '@tanstack/react-query';
import { readLog } from '../store/read-kept.ts';
import { bundledLog, joinLog } from './kept-articles.ts';
import { LOCAL, slugOf } from './queries.ts';

/**
 * Every correction of a story, as it came with the page and as windows wrote them down; unordered,
 * without doubles.
 */
export const logQuery = (slug: string) =>
  queryOptions({
    ...LOCAL,
    structuralSharing: true,
    queryKey: ['log', slugOf(slug)],
    queryFn: async () => {
      const home = slugOf(slug);
      const [brought, kept] = await Promise.all([bundledLog(home), readLog(home)]);
      return joinLog(brought, kept);
    },
  });
