import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database, Schema } from './schema.ts';

type Upgrading = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/**
 * Row n makes version n + 1 out of version n; 0 is no database. A row that was once published is
 * never changed: what it made stands in somebody's browser. What must change gets a new row.
 */
export const UPGRADES: readonly ((db: Database, tx: Upgrading) => void)[] = [
  (db) => {
    db.createObjectStore('stories', { keyPath: 'slug' });
    db.createObjectStore('articles', { keyPath: ['story', 'id'] });
    db.createObjectStore('log', { keyPath: ['story', 'id'] });
  },
  // Articles are read in their order, instead of sorted by whoever reads them.
  (_, tx) => {
    tx.objectStore('articles').createIndex('order', ['story', 'position']);
  },
];

/** Brings a database of any earlier version to the newest, or only to version `to`. */
export function upgrade(db: Database, from: number, tx: Upgrading, to = UPGRADES.length): void {
  for (const step of UPGRADES.slice(from, to)) step(db, tx);
}
