import type { QueryClient } from '@tanstack/react-query';
import { isInUse } from '../store/read-kept.ts';

/** Forgets what was removed long ago; fetches nothing where nothing was ever kept. */
export async function tidy(client: QueryClient): Promise<void> {
  if (await isInUse()) await (await import('./stories.ts')).eraseLongRemoved(client);
}
