import type { QueryClient } from '@tanstack/react-query';
import type { Deed } from '../core/model/correction.ts';
import { newId } from '../store/new-id.ts';
import { changeStory } from './change-story.ts';
import { bundledLog, joinLog } from './kept-articles.ts';
import { slugOf } from './queries.ts';

/** Writes one deed into the log of a story. */
export async function appendToLog(client: QueryClient, slug: string, deed: Deed): Promise<void> {
  const id = newId();
  const at = new Date().toISOString();
  const brought = await bundledLog(slugOf(slug));
  await changeStory(client, slug, 'corrections', (kept) => {
    if (kept.log.some((entry) => entry.id === id)) return kept;
    const before = joinLog(brought, kept.log);
    const clock = before.reduce((most, entry) => Math.max(most, entry.clock), 0) + 1;
    return { ...kept, log: [...kept.log, { id, clock, at, deed }] };
  });
}
