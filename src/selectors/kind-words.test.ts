import { expect, test } from 'vitest';
import { at } from '../testing/sample-pieces.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { viaOf } from './kind-words.ts';

const [QUOTE] = SAMPLE_STORY.quotes;

test('words that an outlet was told itself came through nobody', () => {
  const [gazette, courier] = ['gazette', 'courier'].map(
    (id) => SAMPLE_STORY.articles.find((article) => article.id === id)?.outlet?.id,
  );
  const quote = { ...QUOTE!, ...at('gazette', 'pillars') };
  expect(viaOf(SAMPLE_STORY, { ...quote, via: gazette ?? null })).toBeUndefined();
  const name = SAMPLE_STORY.outlets.find(({ id }) => id === courier)?.name;
  expect(name).toBeDefined();
  expect(viaOf(SAMPLE_STORY, { ...quote, via: courier ?? null })).toBe(name);
});
