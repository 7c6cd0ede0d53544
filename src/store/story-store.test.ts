import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyDatabase } from '../testing/fake-database.ts';
import type { Edit, KeptStory } from './kept-story.ts';
import { NAME } from './name.ts';

const facts = (slug: string) => ({ slug, name: slug, created: 'then', changed: 'then' });

const adding =
  (slug: string, ...ids: readonly string[]): Edit =>
  (kept) => ({
    facts: kept?.facts ?? facts(slug),
    articles: [
      ...(kept?.articles ?? []),
      ...ids.map((id) => ({ id, file: `${id}.txt`, text: `Words of ${id}.` })),
    ],
    log: kept?.log ?? [],
  });

const idsOf = (kept: KeptStory | undefined) => kept?.articles.map(({ id }) => id);

/** A window of its own: modules are its memory, the database is shared. */
async function openWindow() {
  vi.resetModules();
  const [store, status, database] = await Promise.all([
    import('./story-store.ts'),
    import('./status.ts'),
    import('./database.ts'),
  ]);
  return { ...store, ...status, ...database };
}

beforeEach(emptyDatabase);

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('what one window keeps, the next one reads, in its order', async () => {
  const first = await openWindow();
  expect(await first.readStory('pier')).toBeUndefined();
  await first.editStory('pier', 'articles', adding('pier', 'b', 'a'));
  const next = await openWindow();
  expect(idsOf(await next.readStory('pier'))).toEqual(['b', 'a']);
  expect(next.storeStatus()).toEqual({ trouble: undefined, unsaved: [] });
});

test('two windows that add at once both keep what they added', async () => {
  const one = await openWindow();
  const two = await openWindow();
  await Promise.all([
    one.editStory('pier', 'articles', adding('pier', 'a')),
    two.editStory('pier', 'articles', adding('pier', 'b')),
    one.editStory('pier', 'articles', adding('pier', 'c')),
  ]);
  const ids = idsOf(await (await openWindow()).readStory('pier'));
  expect(ids?.toSorted()).toEqual(['a', 'b', 'c']);
});

test('stories whose names begin alike stay apart', async () => {
  const store = await openWindow();
  await store.editStory('pier', 'articles', adding('pier', 'a'));
  await store.editStory('pier-2', 'articles', adding('pier-2', 'b'));
  await store.editStory('pier', 'story', () => undefined);
  expect(await store.readStory('pier')).toBeUndefined();
  expect(idsOf(await store.readStory('pier-2'))).toEqual(['b']);
});

test('a changed article keeps its place, one taken out leaves the others theirs', async () => {
  const store = await openWindow();
  await store.editStory('pier', 'articles', adding('pier', 'a', 'b', 'c'));
  await store.editStory(
    'pier',
    'articles',
    (kept) =>
      kept && {
        ...kept,
        articles: kept.articles
          .filter(({ id }) => id !== 'a')
          .map((one) => (one.id === 'b' ? { ...one, outlet: 'Gazette' } : one)),
      },
  );
  await store.editStory('pier', 'articles', adding('pier', 'a'));
  const kept = await (await openWindow()).readStory('pier');
  expect(idsOf(kept)).toEqual(['b', 'c', 'a']);
  expect(kept?.articles[0]?.outlet).toBe('Gazette');
});

const full = (): never => {
  throw new DOMException('no room', 'QuotaExceededError');
};

test('where there is no room, nothing is half kept, memory has it all, and it can be tried again', async () => {
  const store = await openWindow();
  await store.editStory('pier', 'articles', adding('pier', 'a'));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  put.mockImplementationOnce(function (this: IDBObjectStore, value: unknown) {
    return this.add(value);
  });
  put.mockImplementationOnce(full);
  const kept = await store.editStory('pier', 'articles', adding('pier', 'b', 'c'));
  expect(idsOf(kept)).toEqual(['a', 'b', 'c']);
  expect(store.storeStatus()).toEqual({
    trouble: 'full',
    unsaved: [{ slug: 'pier', part: 'articles' }],
  });
  const other = await openWindow();
  expect(idsOf(await other.readStory('pier'))).toEqual(['a']);

  expect(idsOf(await store.readStory('pier'))).toEqual(['a', 'b', 'c']);
  expect((await store.listStories()).map(({ articles }) => articles.length)).toEqual([3]);

  await store.saveAgain();
  expect(store.storeStatus()).toEqual({ trouble: undefined, unsaved: [] });
  expect(idsOf(await other.readStory('pier'))).toEqual(['a', 'b', 'c']);
});

test('what waits is kept with the next change that fits, in its order', async () => {
  const store = await openWindow();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(full);
  await store.editStory('pier', 'articles', adding('pier', 'a'));
  await store.editStory('pier', 'articles', adding('pier', 'b'));
  expect(store.storeStatus().unsaved).toEqual([]);
  expect(idsOf(await (await openWindow()).readStory('pier'))).toEqual(['a', 'b']);
});

test('without any storage the visit goes on in memory', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not here', 'SecurityError');
  });
  const store = await openWindow();
  await store.editStory('pier', 'articles', adding('pier', 'a'));
  await store.editStory('pier', 'articles', adding('pier', 'b'));
  expect(idsOf(await store.readStory('pier'))).toEqual(['a', 'b']);
  expect(await store.listStories()).toHaveLength(1);
  expect(store.storeStatus().trouble).toBe('unavailable');
});

test('a connection that the browser has closed is opened anew, once', async () => {
  const store = await openWindow();
  await store.editStory('pier', 'articles', adding('pier', 'a'));
  await store.withDatabase((db) => {
    db.close();
    return Promise.resolve();
  });
  await store.editStory('pier', 'articles', adding('pier', 'b'));
  expect(idsOf(await store.readStory('pier'))).toEqual(['a', 'b']);
  expect(store.storeStatus().trouble).toBeUndefined();
});

test('one that is closed again and again is told', async () => {
  const store = await openWindow();
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('closing', 'InvalidStateError');
  });
  await store.editStory('pier', 'articles', adding('pier', 'a'));
  expect(store.storeStatus().trouble).toBe('closed');
});

test('a newer page gets its upgrade, and this one says that it is outdated', async () => {
  const store = await openWindow();
  await store.editStory('pier', 'articles', adding('pier', 'a'));
  const newer = await openedAt(99);
  expect(store.storeStatus().trouble).toBe('outdated');
  const kept = await store.editStory('pier', 'articles', adding('pier', 'b'));
  expect(idsOf(kept)).toEqual(['a', 'b']);
  expect(store.storeStatus().unsaved).toHaveLength(1);
  newer.close();
});

/** The database as the first page made it, held by a window that does not let go. */
const heldByOlder = () =>
  new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(NAME, 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('stories', { keyPath: 'slug' });
      request.result.createObjectStore('articles', { keyPath: ['story', 'id'] });
      request.result.createObjectStore('log', { keyPath: ['story', 'id'] });
    });
    request.addEventListener('success', () => resolve(request.result));
  });

const openedAt = (version: number) =>
  new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(NAME, version);
    request.addEventListener('success', () => resolve(request.result));
  });

test('an older page that does not let go is told of, and what was done meanwhile is kept after it', async () => {
  const older = await heldByOlder();
  const store = await openWindow();
  const kept = await store.editStory('pier', 'articles', adding('pier', 'a'));
  expect(idsOf(kept)).toEqual(['a']);
  expect(store.storeStatus().trouble).toBe('blocked');
  older.close();
  await vi.waitFor(() => expect(store.storeStatus().trouble).toBeUndefined());
  expect(idsOf(await (await openWindow()).readStory('pier'))).toEqual(['a']);
});

test('tried again while an older page held on, it still lets a newer page have the database', async () => {
  const older = await heldByOlder();
  const store = await openWindow();
  await store.editStory('pier', 'articles', adding('pier', 'a'));
  const again = store.saveAgain();
  older.close();
  await again;
  await vi.waitFor(() => expect(store.storeStatus().unsaved).toEqual([]));
  (await openedAt(99)).close();
  expect(idsOf(await store.readStory('pier'))).toEqual(['a']);
});
