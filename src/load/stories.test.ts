import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ArticleText } from '../core/model/article.ts';
import type { LogEntry } from '../core/model/correction.ts';
import { emptyDatabase } from '../testing/fake-database.ts';

vi.mock('./bundled-stories.ts', () => {
  const articles = [{ id: 'x', file: 'x.txt', text: 'Words of x.' }];
  return {
    BUNDLED_STORIES: ['harbour-fire'],
    loadBundledStory: (slug: string) =>
      Promise.resolve(slug === 'harbour-fire' ? { articles, log: [] } : { articles: [], log: [] }),
    storyReadBefore: () => undefined,
  };
});

const article = (id: string, text = `Words of ${id}.`): ArticleText => ({
  id,
  file: `${id}.txt`,
  text,
});

const ENTRY: LogEntry = {
  id: 'e',
  clock: 1,
  at: '2021-03-04T10:00:00.000Z',
  deed: { kind: 'undo', entries: [] },
};

/** A visit of its own: modules are its memory, the database outlives it. */
async function visit() {
  vi.resetModules();
  const [stories, queries, change] = await Promise.all([
    import('./stories.ts'),
    import('./queries.ts'),
    import('./change-articles.ts'),
  ]);
  const { logQuery } = await import('./log-query.ts');
  const { saveAgain } = await import('../store/story-store.ts');
  const client = new QueryClient();
  const ids = async (slug: string) =>
    (await client.fetchQuery({ ...queries.articlesQuery(slug), staleTime: 0 })).map(({ id }) => id);
  const log = (slug: string) => client.fetchQuery({ ...logQuery(slug), staleTime: 0 });
  const list = stories.readStories;
  return { client, ids, log, list, saveAgain, ...stories, ...change };
}

type Visit = Awaited<ReturnType<typeof visit>>;

beforeEach(emptyDatabase);

afterEach(() => vi.useRealTimers());

test('a story is made whole, with what it is made of', async () => {
  const { client, createStory, ids, log } = await visit();
  const slug = await createStory(client, {
    name: ' Pier shut ',
    articles: [article('a'), article('a', 'Others.'), article('b')],
    log: [ENTRY],
  });
  expect(slug).toMatch(/^pier-shut-[0-9a-f]{8}$/u);
  expect(await ids(slug)).toEqual(['a', 'a-2', 'b']);
  expect(await log(slug)).toEqual([ENTRY]);
});

test('a story without a name is called by its headline, not by the masthead above it', async () => {
  const { client, createStory, list } = await visit();
  const text = 'Harbour Wire\n\nFerry operator suspends crossing after fire\nBy Ann Lee\n';
  await createStory(client, { name: '', articles: [article('a', text)], log: [] });
  expect((await list()).map(({ opening }) => opening)).toContain(
    'Ferry operator suspends crossing after fire',
  );
});

test('the list: what comes with the page, then own stories, the one changed last first', async () => {
  const { client, createStory, addArticles, list } = await visit();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2021, 2, 4) });
  const pier = await createStory(client, { name: 'Pier', articles: [], log: [] });
  vi.setSystemTime(Date.UTC(2021, 2, 5));
  await createStory(client, { name: '', articles: [article('a', '\n Storm.\nWind.')], log: [] });
  expect((await list()).map(({ name, opening }) => opening ?? name)).toEqual([
    'Harbour fire',
    'Storm.',
    'Pier',
  ]);
  vi.setSystemTime(Date.UTC(2021, 2, 6));
  await addArticles(client, pier, [article('a'), article('b')]);
  await addArticles(client, '', [article('c')]);
  const entries = await (await visit()).list();
  expect(entries.map(({ name, articles, isBundled }) => [name, articles, isBundled])).toEqual([
    ['Harbour fire', 1, true],
    ['Pier', 2, false],
    ['', 1, false],
  ]);
});

test('a copy has all that the story had, and goes its own way', async () => {
  const { client, addArticles, copyStory, removeArticle, ids } = await visit();
  await addArticles(client, '', [article('a')]);
  const copy = await copyStory(client, '', 'Copy');
  await removeArticle(client, copy, 'x');
  expect(await ids(copy)).toEqual(['a']);
  expect(await ids('')).toEqual(['x', 'a']);
});

test('what was taken out of a story that comes with the page can be had back', async () => {
  const { client, addArticles, removeArticle, putArticlesBack, ids, list } = await visit();
  await addArticles(client, '', [article('a')]);
  await removeArticle(client, '', 'x');
  expect((await list())[0]?.takenOut).toBe(1);
  await putArticlesBack(client, 'harbour-fire');
  expect(await ids('')).toEqual(['x', 'a']);
  expect((await list())[0]?.takenOut).toBe(0);
});

test('a removed story has no articles until it is put back, and keeps its name and place', async () => {
  const { client, createStory, renameStory, removeStory, putStoryBack, ids, list } = await visit();
  const slug = await createStory(client, { name: 'Pier', articles: [article('a')], log: [] });
  await renameStory(client, slug, 'Pier again');
  await removeStory(client, slug);
  expect(await ids(slug)).toEqual([]);
  expect((await list())[1]).toMatchObject({ name: 'Pier again', removed: expect.any(String) });
  await putStoryBack(client, slug);
  expect(await ids(slug)).toEqual(['a']);
  expect((await list())[1]).toMatchObject({ name: 'Pier again', removed: undefined });
});

test('a removed story that another window still adds to is back, and nothing is lost', async () => {
  const one = await visit();
  const slug = await one.createStory(one.client, {
    name: 'Pier',
    articles: [article('a')],
    log: [],
  });
  const two = await visit();
  expect(await two.ids(slug)).toEqual(['a']);
  await one.removeStory(one.client, slug);
  await two.addArticles(two.client, slug, [article('b')]);
  expect(await one.ids(slug)).toEqual(['a', 'b']);
});

test('removed stories are deleted after 30 days, no sooner', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2021, 2, 1) });
  const { client, createStory, removeStory } = await visit();
  const slug = await createStory(client, { name: 'Pier', articles: [article('a')], log: [] });
  await removeStory(client, slug);
  vi.setSystemTime(Date.UTC(2021, 2, 30));
  const early = await visit();
  await early.eraseLongRemoved(early.client);
  expect(await early.list()).toHaveLength(2);
  vi.setSystemTime(Date.UTC(2021, 3, 1));
  const late = await visit();
  await late.eraseLongRemoved(late.client);
  expect(await late.list()).toHaveLength(1);
});

test.each([
  ['by hand', (one: Visit, slug: string) => one.eraseStory(one.client, slug)],
  ['after 30 days', (one: Visit) => one.eraseLongRemoved(one.client)],
])(
  'deleted %s, but put back in another window before that was written: it stays',
  async (_, erase) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2021, 2, 1) });
    const one = await visit();
    const story = { name: 'Pier', articles: [article('a')], log: [] };
    const slug = await one.createStory(one.client, story);
    await one.removeStory(one.client, slug);
    vi.setSystemTime(Date.UTC(2021, 3, 1));
    const refused = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await erase(one, slug);
    refused.mockRestore();
    const two = await visit();
    await two.putStoryBack(two.client, slug);
    await one.saveAgain();
    expect(await two.ids(slug)).toEqual(['a']);
  },
);

test('a story file that is opened again makes a story that its name tells from the first', async () => {
  const { client, list } = await visit();
  const { openStoryFile } = await import('./open-story-file.ts');
  const open = (name: string) => {
    const story = {
      format: 'sourceline',
      version: 1,
      name,
      articles: [article('a')],
      log: [],
      view: '',
    };
    return openStoryFile(client, new File([JSON.stringify(story)], 'pier.sourceline.json'));
  };
  for (const name of ['Pier', ' Pier ', 'Pier', 'Harbour fire', '', ''])
    // oxlint-disable-next-line no-await-in-loop -- each finds those before it
    expect(await open(name)).toMatchObject({ ok: true });
  expect((await list()).map(({ name }) => name).toSorted()).toEqual([
    '',
    '',
    'Harbour fire',
    'Harbour fire (2)',
    'Pier',
    'Pier (2)',
    'Pier (3)',
  ]);
});
