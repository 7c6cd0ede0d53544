import { QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import type { BundledStory } from '../core/model/bundled-story.ts';
import { independenceOf } from '../core/model/story-independence.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { BUNDLED_STORIES, isBundled, storyReadBefore } from './bundled-stories.ts';
import { articlesQuery, storyQuery } from './queries.ts';
import { sameArticle } from './same-article.ts';

// What a build writes, through the JSON that it is fetched as.
vi.mock(import('virtual:bundled-stories'), async () => {
  const { SAMPLE_STORY: story } = await import('../testing/sample-story.ts');
  const bundled: BundledStory = {
    kind: 'read',
    given: story.articles.map(({ id, file }) => ({ id, file, outlet: `Of ${id}` })),
    correctedGiven: [],
    log: [],
    story,
    independence: { passages: [], accounts: [story.articles.map(({ id }) => id)] },
  };
  const load = (): Promise<BundledStory> => Promise.resolve(JSON.parse(JSON.stringify(bundled)));
  return { STORIES: [{ slug: 'harbour', load }] };
});

test('the first story has two names', () => {
  expect(BUNDLED_STORIES).toEqual(['harbour']);
  expect(['', 'harbour', 'other'].map(isBundled)).toEqual([true, true, false]);
});

test('its articles are there with their texts and what their folder says of them', async () => {
  const articles = await new QueryClient().ensureQueryData(articlesQuery(''));
  expect(articles).toEqual(
    SAMPLE_STORY.articles.map(({ id, file, text }) => ({ id, file, text, outlet: `Of ${id}` })),
  );
});

test('of exactly these articles the story is known, and who copies whom, without a worker', async () => {
  const client = new QueryClient();
  const articles = await client.ensureQueryData(articlesQuery('harbour'));
  const { story, failures } = await client.ensureQueryData(storyQuery([...articles], client));
  expect(story).toEqual(JSON.parse(JSON.stringify(SAMPLE_STORY)));
  expect(independenceOf(story)).toEqual({
    passages: [],
    accounts: [SAMPLE_STORY.articles.map(({ id }) => id)],
  });
  expect(failures).toEqual([]);
});

test('of other articles it has to be read', async () => {
  const articles = await new QueryClient().ensureQueryData(articlesQuery('harbour'));
  expect(storyReadBefore(articles)).toBeDefined();
  expect(storyReadBefore(articles.slice(1))).toBeUndefined();
  expect(storyReadBefore(articles.slice(0, -1))).toBeUndefined();
  expect(storyReadBefore(articles.map((article) => ({ ...article })))).toBeUndefined();
  expect(storyReadBefore([])).toBeUndefined();
});

test('an unknown story has no articles', async () => {
  expect(await new QueryClient().ensureQueryData(articlesQuery('nowhere'))).toEqual([]);
});

test('copies of its articles, as the database hands them out, are as good as they are', async () => {
  const articles = await new QueryClient().ensureQueryData(articlesQuery(''));
  const copies = articles.map((article) => ({ ...article }));
  expect(storyReadBefore(copies)).toBeUndefined();
  expect(storyReadBefore(copies.map(sameArticle))).toBeDefined();
});
