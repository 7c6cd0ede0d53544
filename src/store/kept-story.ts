import type { ArticleText } from '../core/model/article.ts';
import type { LogEntry } from '../core/model/correction.ts';
import type { IDBPTransaction } from 'idb';
import {
  keysOf,
  STORES,
  type ArticleRow,
  type Database,
  type LogRow,
  type Schema,
  type StoryFacts,
} from './schema.ts';

/** All that is kept of a story: for one that comes with the page, only what its user did to it. */
export interface KeptStory {
  readonly facts: StoryFacts;
  /** In their order. */
  readonly articles: readonly ArticleText[];
  /** In no order. */
  readonly log: readonly LogEntry[];
}

/**
 * What is to become of a story, given what is kept of it now; undefined is nothing, before or after.
 * It may run more than once, on what other windows have made of the story meanwhile: it must not
 * count on what it saw before, and do no harm the second time. What it leaves as it is it returns as
 * the same object.
 */
export type Edit = (kept: KeptStory | undefined) => KeptStory | undefined;

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, typeof STORES, Mode>;

/** What is kept of a story. */
export async function readKept(db: Database, slug: string): Promise<KeptStory | undefined> {
  const { facts, articles, log } = await rowsOf(db.transaction(STORES, 'readonly'), slug);
  return facts && { facts, articles: articles.map(toArticle), log: log.map(toEntry) };
}

/** Its log alone, without reading its articles. */
export async function readKeptLog(db: Database, slug: string): Promise<readonly LogEntry[]> {
  return (await db.getAll('log', keysOf(slug))).map(toEntry);
}

/** Reads, edits and writes in one transaction: all of it is kept, or nothing. */
export async function writeKept(
  db: Database,
  slug: string,
  edits: readonly Edit[],
): Promise<KeptStory | undefined> {
  const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  // Whoever made the request that failed is told; this would be told twice.
  tx.done.catch(() => undefined);
  try {
    const rows = await rowsOf(tx, slug);
    const kept = rows.facts && {
      facts: rows.facts,
      articles: rows.articles.map(toArticle),
      log: rows.log.map(toEntry),
    };
    const next = applyEdits(kept, edits);
    await Promise.all(difference(tx, slug, kept, next, rows.articles));
    await tx.done;
    return next;
  } catch (error) {
    abort(tx);
    throw error;
  }
}

/** What edits make of a story, without keeping it. */
export const applyEdits = (
  kept: KeptStory | undefined,
  edits: readonly Edit[],
): KeptStory | undefined => edits.reduce((story, edit) => edit(story), kept);

async function rowsOf(tx: Transaction<'readonly'> | Transaction<'readwrite'>, slug: string) {
  const [facts, articles, log] = await Promise.all([
    tx.objectStore('stories').get(slug),
    tx.objectStore('articles').index('order').getAll(keysOf(slug)),
    tx.objectStore('log').getAll(keysOf(slug)),
  ]);
  return { facts, articles, log };
}

function toArticle(row: ArticleRow): ArticleText {
  const { story: _, position: __, ...article } = row;
  return article;
}

function toEntry(row: LogRow): LogEntry {
  const { story: _, ...entry } = row;
  return entry;
}

/**
 * The requests that make `next` out of `kept`; what is the same object on both sides is not written.
 * Each is a function of its own, so that one that throws leaves no other without a listener.
 */
function difference(
  tx: Transaction<'readwrite'>,
  slug: string,
  kept: KeptStory | undefined,
  next: KeptStory | undefined,
  rows: readonly ArticleRow[],
): readonly Promise<unknown>[] {
  const stories = tx.objectStore('stories');
  const articles = tx.objectStore('articles');
  const log = tx.objectStore('log');
  const positions = new Map(rows.map(({ id, position }) => [id, position]));
  let last = rows.at(-1)?.position ?? 0;
  const changed = apart(kept?.articles, next?.articles);
  const logged = apart(kept?.log, next?.log);
  return [
    ...changed.gone.map(async (id) => articles.delete([slug, id])),
    ...changed.come.map(async (article) =>
      articles.put({
        ...article,
        story: slug,
        position: positions.get(article.id) ?? (last += 1),
      }),
    ),
    ...logged.gone.map(async (id) => log.delete([slug, id])),
    ...logged.come.map(async (entry) => log.put({ ...entry, story: slug })),
    ...(next === undefined ? [(async () => stories.delete(slug))()] : []),
    ...(next && next.facts !== kept?.facts ? [(async () => stories.put(next.facts))()] : []),
  ];
}

function apart<T extends { readonly id: string }>(
  before: readonly T[] = [],
  after: readonly T[] = [],
): { readonly gone: readonly string[]; readonly come: readonly T[] } {
  const same = new Set(before);
  const ids = new Set(after.map(({ id }) => id));
  return {
    gone: before.flatMap(({ id }) => (ids.has(id) ? [] : [id])),
    come: after.filter((one) => !same.has(one)),
  };
}

function abort(tx: Transaction<'readwrite'>): void {
  try {
    tx.abort();
  } catch {
    // The browser has done so itself.
  }
}
