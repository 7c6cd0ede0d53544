import { openDB } from 'idb';
import { NAME } from './name.ts';
import type { Database, Schema } from './schema.ts';
import { putRows, sharedRows } from './shared-rows.ts';
import { isClosed, StoreError } from './trouble.ts';
import { upgrade, UPGRADES } from './upgrades.ts';

/** Longer than a database takes to open on a slow phone; a page that waits longer looks broken. */
const MOST_MILLISECONDS = 10_000;

/** What happens to the database without being asked. */
interface Watcher {
  /** Another window wants a newer version; this one has let go. */
  readonly onOutdated: () => void;
  /** It opened after all, when whoever asked was already told that it does not. */
  readonly onLate: () => void;
}

let watcher: Watcher | undefined;
let opened: Promise<Database> | undefined;

/** Who is told; the last one asked for. */
export function watchDatabase(next: Watcher): void {
  watcher = next;
}

/**
 * Does something with the database. A connection that the browser has closed is opened anew, once.
 * Rejects with what `troubleOf` tells apart.
 */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    // oxlint-disable-next-line no-await-in-loop -- the second time only after the first
    const db = await (opened ??= open());
    try {
      // oxlint-disable-next-line no-await-in-loop
      return await work(db);
    } catch (error) {
      if (!isClosed(error)) throw error;
      forgetDatabase();
      if (attempt === 2) throw new StoreError('closed');
    }
  }
}

/** The next one who asks opens it anew. */
export function forgetDatabase(): void {
  void opened?.then((db) => db.close()).catch(() => undefined);
  opened = undefined;
}

function open(): Promise<Database> {
  let isLate = false;
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      isLate = true;
      reject(new StoreError('blocked'));
    };
    const timer = setTimeout(giveUp, MOST_MILLISECONDS);
    ask(giveUp)
      .then((db) => {
        if (isLate) {
          // One that was asked for meanwhile would stay open, with nobody to close it.
          forgetDatabase();
          opened = Promise.resolve(db);
          watcher?.onLate();
        }
        return resolve(db);
      }, reject)
      .finally(() => clearTimeout(timer));
  });
}

async function ask(onBlocked: () => void): Promise<Database> {
  // Some private windows have no such thing at all, or one that throws when it is looked at.
  if (typeof indexedDB === 'undefined') throw new StoreError('unavailable');
  try {
    const shared = await sharedRows();
    return await openDB<Schema>(NAME, UPGRADES.length, {
      upgrade: (db, from, _, tx) => {
        upgrade(db, from, tx);
        if (from === 0 && shared !== undefined) putRows(tx, shared);
      },
      blocked: onBlocked,
      blocking: (_, wanted) => {
        // Whoever holds on to an old version keeps all other windows waiting.
        forgetDatabase();
        if (wanted !== null) watcher?.onOutdated();
      },
      terminated: forgetDatabase,
    });
  } catch (error) {
    // Firefox says so where nothing may be stored; here no connection has closed.
    throw isClosed(error) ? new StoreError('unavailable') : error;
  }
}
