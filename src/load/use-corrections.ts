import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Change } from '../core/model/correction.ts';
import { currentLog, currentStory } from './corrected-story.ts';
import { appendToLog } from './corrections-log.ts';

/** What can be done to the log of a story. Each tells the entries that it made or named. */
export interface Corrector {
  readonly correct: (change: Change, note?: string) => Promise<readonly string[]>;
  readonly undo: () => Promise<readonly string[]>;
  readonly redo: () => Promise<readonly string[]>;
  readonly takeBack: (entries: readonly string[]) => Promise<readonly string[]>;
  readonly bringBack: (entries: readonly string[]) => Promise<readonly string[]>;
}

/** The ways to correct a story. The log is read when one is taken, not when it was drawn. */
export function useCorrector(slug: string): Corrector {
  const client = useQueryClient();
  return useMemo(() => correctorOf(client, slug), [client, slug]);
}

function correctorOf(client: QueryClient, slug: string): Corrector {
  const name =
    (kind: 'undo' | 'redo') =>
    async (entries: readonly string[]): Promise<readonly string[]> => {
      if (entries.length > 0) await appendToLog(client, slug, { kind, entries });
      return entries;
    };
  const [takeBack, bringBack] = [name('undo'), name('redo')];
  return {
    takeBack,
    bringBack,
    correct: async (change, note = '') => {
      const words = note.trim();
      await appendToLog(client, slug, {
        kind: 'change',
        change,
        ...(words !== '' && { note: words }),
      });
      // Whoever is told of it finds it in the story.
      await client.ensureQueryData(await currentStory(client, slug));
      return (await currentLog(client, slug)).undoNext;
    },
    undo: async () => takeBack((await currentLog(client, slug)).undoNext),
    redo: async () => bringBack((await currentLog(client, slug)).redoNext),
  };
}
