import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { onStoreStatus, storeStatus, type StoreStatus } from '../store/status.ts';
import { onKeptElsewhere } from '../store/windows.ts';
import { logQuery } from './log-query.ts';
import { articlesQuery } from './queries.ts';
import { storiesQuery, type StoryEntry } from './stories.ts';

const NONE: readonly StoryEntry[] = [];

/** All stories, the removed ones too; none until they are read. */
export const useStories = (): readonly StoryEntry[] => useQuery(storiesQuery()).data ?? NONE;

/** How well the browser keeps what the user puts in. */
export const useStoreStatus = (): StoreStatus => useSyncExternalStore(onStoreStatus, storeStatus);

/** Reads anew what another window has changed. For the page as a whole. */
export function useOtherWindows(): void {
  const client = useQueryClient();
  useEffect(() => onKeptElsewhere((slug) => readAnew(client, slug)), [client]);
}

function readAnew(client: QueryClient, slug: string | undefined): void {
  const keys =
    slug === undefined
      ? [['articles'], ['log']]
      : [articlesQuery(slug).queryKey, logQuery(slug).queryKey];
  for (const queryKey of [...keys, storiesQuery().queryKey])
    void client.invalidateQueries({ queryKey, refetchType: 'all' });
}
