import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { emptyDatabase } from '../testing/fake-database.ts';
import { readKept } from './kept-story.ts';
import { NAME } from './name.ts';
import { keysOf, type Schema } from './schema.ts';
import { upgrade, UPGRADES } from './upgrades.ts';

beforeEach(emptyDatabase);

const STORY = {
  slug: 'harbour',
  name: 'Harbour',
  created: '2021-03-04T10:00:00.000Z',
  changed: '2021-03-04T10:00:00.000Z',
};
const ARTICLES = [
  { story: 'harbour', id: 'b', position: 1, file: 'b.txt', text: 'The pier closed.' },
  { story: 'harbour', id: 'a', position: 2, file: 'a.txt', text: 'The pier opened.' },
];
const ENTRY = {
  story: 'harbour',
  id: 'x',
  clock: 1,
  at: '2021-03-04T10:00:00.000Z',
  deed: { kind: 'undo', entries: [] },
} as const;

/** Version 1 as its page made it, written out by hand: it must not follow the table. */
async function makeFirstVersion(): Promise<void> {
  const db = await openDB(NAME, 1, {
    upgrade: (made) => {
      made.createObjectStore('stories', { keyPath: 'slug' });
      made.createObjectStore('articles', { keyPath: ['story', 'id'] });
      made.createObjectStore('log', { keyPath: ['story', 'id'] });
    },
  });
  await db.put('stories', STORY);
  for (const article of ARTICLES) {
    // oxlint-disable-next-line no-await-in-loop -- a test may take its time
    await db.put('articles', article);
  }
  await db.put('log', ENTRY);
  db.close();
}

const openAt = (version: number) =>
  openDB<Schema>(NAME, version, {
    upgrade: (db, from, to, tx) => upgrade(db, from, tx, to ?? undefined),
  });

test('what a page of the first version kept is read by this one, in its order', async () => {
  await makeFirstVersion();
  const db = await openAt(UPGRADES.length);
  const kept = await readKept(db, 'harbour');
  expect(kept?.facts).toEqual(STORY);
  expect(kept?.articles.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(kept?.log.map(({ id }) => id)).toEqual(['x']);
  db.close();
});

test.each(UPGRADES.map((_, version) => version))(
  'from version %i to the newest it has what a new one has',
  async (version) => {
    if (version > 0) (await openAt(version)).close();
    const db = await openAt(UPGRADES.length);
    const tx = db.transaction(['stories', 'articles', 'log']);
    expect([...tx.objectStoreNames]).toEqual(['articles', 'log', 'stories']);
    expect([...tx.objectStore('articles').indexNames]).toEqual(['order']);
    expect(await tx.objectStore('articles').index('order').count(keysOf('harbour'))).toBe(0);
    db.close();
  },
);
