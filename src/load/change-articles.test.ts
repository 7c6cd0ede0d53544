import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ArticleText } from '../core/model/article.ts';
import { emptyDatabase } from '../testing/fake-database.ts';

vi.mock('./bundled-stories.ts', () => {
  const articles = ['x', 'y'].map((id) => ({ id, file: `${id}.txt`, text: `Words of ${id}.` }));
  return {
    BUNDLED_STORIES: ['harbour'],
    loadBundledStory: (slug: string) =>
      Promise.resolve(slug === 'harbour' ? { articles, log: [] } : { articles: [], log: [] }),
    storyReadBefore: () => undefined,
  };
});

vi.mock('./parse-client.ts', () => ({
  parseInWorker: vi.fn<(article: ArticleText) => Promise<unknown>>((article) =>
    article.text === 'bad' ? Promise.reject(new Error('broken')) : Promise.resolve(article.id),
  ),
  linkInWorker: vi.fn<(parsed: readonly unknown[]) => Promise<unknown>>((parsed) =>
    Promise.resolve({ articles: parsed }),
  ),
}));

const article = (id: string, text = id): ArticleText => ({ id, file: `${id}.txt`, text });

/** A visit of its own: modules are its memory, the database outlives it. */
async function visit() {
  vi.resetModules();
  const [change, queries] = await Promise.all([
    import('./change-articles.ts'),
    import('./queries.ts'),
  ]);
  const client = new QueryClient();
  const articles = (slug = 'own') => client.ensureQueryData(queries.articlesQuery(slug));
  const ids = async (slug?: string) => (await articles(slug)).map(({ id }) => id);
  return { client, articles, ids, ...change, ...queries };
}

beforeEach(emptyDatabase);

afterEach(() => vi.unstubAllGlobals());

test('added articles stand behind those of the story, at once and at the next visit', async () => {
  const { client, addArticles, ids } = await visit();
  await addArticles(client, 'own', [article('a')]);
  await addArticles(client, 'own', [article('b')]);
  await addArticles(client, '', [article('c')]);
  expect(await ids()).toEqual(['a', 'b']);
  const next = await visit();
  expect(await next.ids()).toEqual(['a', 'b']);
  expect(await next.ids('')).toEqual(['x', 'y', 'c']);
});

test('an article is taken out by its id, also one that came with the page', async () => {
  const { client, addArticles, removeArticle, ids } = await visit();
  await addArticles(client, 'own', [article('a'), article('b')]);
  await removeArticle(client, 'own', 'a');
  await removeArticle(client, 'harbour', 'x');
  expect(await ids()).toEqual(['b']);
  const next = await visit();
  expect(await next.ids()).toEqual(['b']);
  expect(await next.ids('harbour')).toEqual(['y']);
});

test('one that came with the page is put back where it stood', async () => {
  const { client, addArticles, removeArticle, articles, ids } = await visit();
  const [x] = await articles('harbour');
  await removeArticle(client, 'harbour', 'x');
  await addArticles(client, 'harbour', x ? [x] : []);
  expect(await ids('harbour')).toEqual(['x', 'y']);
});

test('what is added meanwhile never takes the name of one that may come back', async () => {
  const { client, addArticles, removeArticle, articles, ids } = await visit();
  const [x] = await articles('harbour');
  await removeArticle(client, 'harbour', 'x');
  await addArticles(client, 'harbour', [article('x', 'Other words.')]);
  expect(await ids('harbour')).toEqual(['y', 'x-2']);
  await addArticles(client, 'harbour', x ? [x] : []);
  expect(await ids('harbour')).toEqual(['x', 'y', 'x-2']);
});

test('doubles are told, and make no story', async () => {
  const { client, addArticles, ids } = await visit();
  await addArticles(client, 'own', [article('a')]);
  expect(await addArticles(client, 'own', [article('b', 'a')])).toEqual([
    { kind: 'duplicate', name: 'b.txt', of: 'a.txt' },
  ]);
  expect(await ids()).toEqual(['a']);
});

const stubRoom = (room: StorageEstimate): void => {
  vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve(room) } });
};

test('what the browser has no room for is told before anything is added', async () => {
  stubRoom({ quota: 5_000_000, usage: 1_000_000 });
  const { client, addArticles, ids } = await visit();
  const long = (id: string) => article(id, id.repeat(1_500_000));
  const failures = await addArticles(client, 'own', [long('a'), long('b'), article('c')]);
  expect(failures).toEqual([
    { kind: 'no-room', name: 'b.txt', bytes: 3_000_000, free: 4_000_000 },
    { kind: 'no-room', name: 'c.txt', bytes: 2, free: 4_000_000 },
  ]);
  expect(await ids()).toEqual(['a']);
  // A little is always tried.
  stubRoom({ quota: 1, usage: 1 });
  expect(await addArticles(client, 'own', [article('c')])).toEqual([]);
});

test('an article stays the same object, however often it is read', async () => {
  const { client, addArticles, articles, articlesQuery } = await visit();
  await addArticles(client, 'own', [article('a')]);
  const [before] = await articles();
  await client.invalidateQueries({ queryKey: articlesQuery('own').queryKey });
  const [after] = await client.fetchQuery({ ...articlesQuery('own'), staleTime: 0 });
  expect(after).toBe(before);
});

test('an article that cannot be parsed is left out and told; the others stay', async () => {
  const { client, storyQuery } = await visit();
  const read = await client.fetchQuery(
    storyQuery([article('a'), article('x', 'bad'), article('b')], client),
  );
  expect(read).toEqual({
    story: { articles: ['a', 'b'] },
    failures: [{ kind: 'not-parsed', name: 'x.txt', message: 'Error: broken' }],
  });
});
