import { expect, test } from 'vitest';
import { joinArticles } from './join-articles.ts';

const article = (id: string, text: string) => ({ id, file: `${id}.txt`, text });

test('articles of one name keep their own ids', () => {
  const { articles } = joinArticles(
    [article('report', 'A')],
    [article('report', 'B'), article('report', 'C')],
  );
  expect(articles.map(({ id, text }) => [id, text])).toEqual([
    ['report', 'A'],
    ['report-2', 'B'],
    ['report-3', 'C'],
  ]);
});

test('the same text twice is told and left out', () => {
  const { articles, failures } = joinArticles(
    [article('a', 'Same')],
    [article('b', 'Same'), article('c', 'Other')],
  );
  expect(articles.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(failures).toEqual([{ kind: 'duplicate', name: 'b.txt', of: 'a.txt' }]);
});
