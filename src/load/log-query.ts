import { queryOptions } from '@tanstack/react-query';
import { readLog } from '../store/read-kept.ts';
import { LOCAL, slugOf } from './queries.ts';

/** Every correction of a story, as its windows wrote them down; unordered, without doubles. */
export const logQuery = (slug: string) =>
  queryOptions({
    ...LOCAL,
    structuralSharing: true,
    queryKey: ['log', slugOf(slug)],
    queryFn: () => readLog(slugOf(slug)),
  });
