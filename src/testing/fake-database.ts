// oxlint-disable-next-line import/no-unassigned-import -- it gives the globals of a browser's database
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';

/** A browser that keeps nothing yet. */
export function emptyDatabase(): void {
  globalThis.indexedDB = new IDBFactory();
}
