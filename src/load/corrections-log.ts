import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Deed, LogEntry } from '../core/model/correction.ts';
import { LOCAL, slugOf } from './queries.ts';

/** Every correction of a story, as its windows wrote them down; unordered, without doubles. */
export const logQuery = (slug: string) =>
  queryOptions({
    ...LOCAL,
    queryKey: ['log', slugOf(slug)],
    queryFn: (): Promise<readonly LogEntry[]> => Promise.resolve([]),
  });

/** Writes one deed into the log of a story. */
export async function appendToLog(client: QueryClient, slug: string, deed: Deed): Promise<void> {
  const { queryKey } = logQuery(slug);
  const log = await client.ensureQueryData(logQuery(slug));
  const clock = Math.max(0, ...log.map((entry) => entry.clock)) + 1;
  const entry: LogEntry = {
    id: crypto.randomUUID(),
    clock,
    at: new Date().toISOString(),
    deed,
  };
  client.setQueryData(queryKey, [...log, entry]);
}
