import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { onStoreStatus, storeStatus, type StoreStatus } from '../store/status.ts';
import { onKeptElsewhere } from '../store/windows.ts';
import { isBundled } from './bundled-stories.ts';
import { logQuery } from './log-query.ts';
import { articlesQuery, slugOf } from './queries.ts';
import type { StoryEntry } from './stories.ts';
import { storiesQuery } from './stories-query.ts';

/** All stories, the removed ones too; undefined until they are read. */
export const useStories = (): readonly StoryEntry[] | undefined => useQuery(storiesQuery()).data;

/** What the user calls a story of their own; undefined where they do not call it anything. */
export function useStoryName(slug: string): string | undefined {
  const { data: stories } = useQuery({ ...storiesQuery(), enabled: !isBundled(slug) });
  const story = stories?.find((one) => one.slug === slugOf(slug));
  return story === undefined || story.isBundled || story.name === '' ? undefined : story.name;
}

export type { StoreStatus };

/** Tries to keep what the browser did not. */
export const saveUnsaved = async (): Promise<void> =>
  (await import('../store/story-store.ts')).saveAgain();

/** How well the browser keeps what the user puts in. */
export const useStoreStatus = (): StoreStatus =>
  useSyncExternalStore(onStoreStatus, storeStatus, storeStatus);

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
