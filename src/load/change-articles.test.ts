import { QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import type { ArticleText } from '../core/model/article.ts';
import { addArticles, changeArticle, freeSlug, removeArticle } from './change-articles.ts';
import { articlesQuery, storyQuery } from './queries.ts';

vi.mock('./parse-client.ts', () => ({
  parseInWorker: vi.fn<(article: ArticleText) => Promise<unknown>>((article) =>
    article.text === 'bad' ? Promise.reject(new Error('broken')) : Promise.resolve(article.id),
  ),
  linkInWorker: vi.fn<(parsed: readonly unknown[]) => Promise<unknown>>((parsed) =>
    Promise.resolve({ articles: parsed }),
  ),
}));

const article = (id: string, text = id): ArticleText => ({ id, file: `${id}.txt`, text });

function setup() {
  const client = new QueryClient();
  const articles = (slug = 'own') => client.getQueryData(articlesQuery(slug).queryKey) ?? [];
  return { client, articles };
}

test('added articles stand behind those of the story', async () => {
  const { client, articles } = setup();
  await addArticles(client, 'own', [article('a')]);
  await addArticles(client, 'own', [article('b')]);
  expect(articles().map(({ id }) => id)).toEqual(['a', 'b']);
});

test('an article is taken out by its id', async () => {
  const { client, articles } = setup();
  await addArticles(client, 'own', [article('a'), article('b')]);
  removeArticle(client, 'own', 'a');
  expect(articles().map(({ id }) => id)).toEqual(['b']);
});

test('what the user knows is kept, and can be taken back', async () => {
  const { client, articles } = setup();
  await addArticles(client, 'own', [article('a')]);
  changeArticle(client, 'own', 'a', { outlet: ' Harbour Gazette ', published: '2021-03-03' });
  expect(articles()).toEqual([
    { ...article('a'), outlet: 'Harbour Gazette', published: '2021-03-03' },
  ]);
  changeArticle(client, 'own', 'a', { outlet: ' ', published: '' });
  expect(articles()).toEqual([article('a')]);
});

test('a new story never takes the place of another', async () => {
  const { client } = setup();
  expect(freeSlug(client)).toBe('own');
  await addArticles(client, 'own', [article('a')]);
  expect(freeSlug(client)).toBe('own-2');
});

test('an article that cannot be parsed is left out and told; the others stay', async () => {
  const { client } = setup();
  const read = await client.fetchQuery(
    storyQuery([article('a'), article('x', 'bad'), article('b')], client),
  );
  expect(read).toEqual({
    story: { articles: ['a', 'b'] },
    failures: [{ kind: 'not-parsed', name: 'x.txt', message: 'Error: broken' }],
  });
});
