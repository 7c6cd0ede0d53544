import { openDB, type IDBPTransaction, type StoreNames } from 'idb';
import { databaseNames, NAME, SHARED_NAME } from './name.ts';
import { STORES, type ArticleRow, type LogRow, type Schema, type StoryFacts } from './schema.ts';

interface Rows {
  readonly stories: readonly StoryFacts[];
  readonly articles: readonly ArticleRow[];
  readonly log: readonly LogRow[];
}

/**
 * What the database that all sites of a host shared has for a site that has none of its own yet.
 * Nobody can tell which of them a story was made on: each takes a copy, and the rows stay.
 */
export async function sharedRows(): Promise<Rows | undefined> {
  const names = await databaseNames();
  if (names !== undefined && (names.has(NAME) || !names.has(SHARED_NAME))) return undefined;
  const db = await openShared();
  if (db === undefined) return undefined;
  try {
    const tx = db.transaction(STORES);
    const [stories, articles, log] = await Promise.all([
      tx.objectStore('stories').getAll(),
      tx.objectStore('articles').getAll(),
      tx.objectStore('log').getAll(),
    ]);
    return { stories, articles, log };
  } finally {
    db.close();
  }
}

/** Undefined where there is none; it is not made for having been asked for. */
async function openShared() {
  let isMissing = false;
  try {
    return await openDB<Schema>(SHARED_NAME, undefined, {
      upgrade: (_, __, ___, tx) => {
        isMissing = true;
        tx.done.catch(() => undefined);
        tx.abort();
      },
    });
  } catch (error) {
    if (isMissing) return undefined;
    throw error;
  }
}

/** Writes them into a database that is being made: it has all of them, or is not made. */
export function putRows(
  tx: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
  rows: Rows,
): void {
  const puts = [
    ...rows.stories.map((row) => tx.objectStore('stories').put(row)),
    ...rows.articles.map((row) => tx.objectStore('articles').put(row)),
    ...rows.log.map((row) => tx.objectStore('log').put(row)),
  ];
  // Whoever opens the database is told of the failure.
  for (const put of puts) put.catch(() => undefined);
}
