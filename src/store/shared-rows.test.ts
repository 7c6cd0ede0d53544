// @vitest-environment jsdom
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { emptyDatabase } from '../testing/fake-database.ts';
import type { Edit } from './kept-story.ts';

beforeEach(emptyDatabase);

/** A visit to the site in a folder of the host. */
async function visit(folder: string) {
  vi.resetModules();
  history.replaceState(null, '', `${folder}?story=pier`);
  const [reading, writing] = await Promise.all([
    import('./read-kept.ts'),
    import('./story-store.ts'),
  ]);
  const ids = async () => (await reading.readStory('pier'))?.articles.map(({ id }) => id);
  return { ids, ...reading, ...writing };
}

const FACTS = { slug: 'pier', name: 'Pier', created: 'then', changed: 'then' };

const adding =
  (id: string): Edit =>
  (kept) => ({
    facts: kept?.facts ?? FACTS,
    articles: [...(kept?.articles ?? []), { id, file: `${id}.txt`, text: `Words of ${id}.` }],
    log: kept?.log ?? [],
  });

const ENTRY = { id: 'x', clock: 1, at: 'then', deed: { kind: 'undo', entries: [] } } as const;

/** A database as the first version made it, written out by hand. */
const firstVersion = (name: string) =>
  openDB(name, 1, {
    upgrade: (made) => {
      made.createObjectStore('stories', { keyPath: 'slug' });
      made.createObjectStore('articles', { keyPath: ['story', 'id'] });
      made.createObjectStore('log', { keyPath: ['story', 'id'] });
    },
  });

/** What a page that shared its database kept. */
async function keepShared(): Promise<void> {
  const db = await firstVersion('sourceline');
  await db.put('stories', FACTS);
  await db.put('articles', { story: 'pier', id: 'b', position: 1, file: 'b.txt', text: 'B.' });
  await db.put('articles', { story: 'pier', id: 'a', position: 2, file: 'a.txt', text: 'A.' });
  await db.put('log', { story: 'pier', ...ENTRY });
  db.close();
}

test('two sites of one host keep the same story apart', async () => {
  const one = await visit('/a/');
  await one.editStory('pier', 'articles', adding('of-a'));
  const other = await visit('/a/b/index.html');
  expect(await other.isInUse()).toBe(false);
  await other.editStory('pier', 'articles', adding('of-b'));
  expect(await (await visit('/a/')).ids()).toEqual(['of-a']);
  expect(await (await visit('/a/b/')).ids()).toEqual(['of-b']);
});

test('what they shared before, each of them goes on with, once', async () => {
  await keepShared();
  const one = await visit('/a/');
  expect(await one.ids()).toEqual(['b', 'a']);
  expect(await one.readLog('pier')).toEqual([ENTRY]);
  await one.editStory('pier', 'articles', adding('c'));
  await one.editStory(
    'pier',
    'articles',
    (kept) => kept && { ...kept, articles: kept.articles.filter(({ id }) => id !== 'b') },
  );
  expect(await (await visit('/a/')).ids()).toEqual(['a', 'c']);
  expect(await (await visit('/b/')).ids()).toEqual(['b', 'a']);
});

test('where the browser does not tell what is there, nothing is made by looking', async () => {
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('not here'));
  const store = await visit('/a/');
  await store.editStory('pier', 'articles', adding('a'));
  expect(await (await visit('/a/')).ids()).toEqual(['a']);
  vi.restoreAllMocks();
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['sourceline /a/']);
});

test('nor is anything added to a database that is there', async () => {
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('not here'));
  await keepShared();
  (await firstVersion('sourceline /a/')).close();
  expect(await (await visit('/a/')).ids()).toBeUndefined();
});
