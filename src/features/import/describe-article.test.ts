import { expect, test } from 'vitest';
import { SAMPLE_STORY } from '../../testing/sample-story.ts';
import { describeArticle } from './describe-article.ts';

test('a date that is only inferred says so; one that is stated does not', () => {
  const dates = SAMPLE_STORY.articles.map(
    ({ id, file, text }) => describeArticle({ id, file, text }, SAMPLE_STORY).published,
  );
  expect(dates).toEqual([
    'Wednesday 3 March 2021',
    expect.stringMatching(/2021, inferred$/u),
    undefined,
  ]);
});
