import type { KeptStory } from './kept-story.ts';
import { databaseNames, NAME, SHARED_NAME } from './name.ts';
import { storeStatus } from './status.ts';

const store = () => import('./story-store.ts');

/** What is kept of a story, and what should be. */
export const readStory = async (slug: string): Promise<KeptStory | undefined> =>
  (await isInUse()) ? (await store()).readStory(slug) : undefined;

/** Its log alone, without reading its articles. */
export const readLog = async (slug: string): Promise<KeptStory['log']> =>
  (await isInUse()) ? (await store()).readLog(slug) : [];

/**
 * Whether anything was ever kept here: for who only reads, as most do, the code that keeps things is
 * not even fetched. Says yes where the browser does not tell.
 */
export async function isInUse(): Promise<boolean> {
  if (storeStatus().trouble !== undefined) return true;
  const names = await databaseNames();
  return names === undefined || names.has(NAME) || names.has(SHARED_NAME);
}
