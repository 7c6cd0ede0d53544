/**
 * The browser's name for the database, and for the channel between its windows. Several sites may be
 * published in folders of one host, whose pages share all databases: each has its own, by its folder.
 */
export const NAME = `sourceline ${folderOfSite()}`;

/** The database that all sites of a host shared at first; `shared-rows.ts` copies what is in it. */
export const SHARED_NAME = 'sourceline';

function folderOfSite(): string {
  return typeof location === 'undefined' ? '/' : new URL('.', location.href).pathname;
}

/** The databases that are there; undefined where the browser does not tell. */
export async function databaseNames(): Promise<ReadonlySet<string | undefined> | undefined> {
  try {
    return new Set((await indexedDB.databases()).map(({ name }) => name));
  } catch {
    return undefined;
  }
}
