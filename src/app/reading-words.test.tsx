import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { linkStory, parseArticle } from '../core/index.ts';
import type { ArticleText } from '../core/model/article.ts';
import { logQuery } from '../load/log-query.ts';
import { articlesQuery } from '../load/queries.ts';
import { ReadingWords } from './ReadingWords.tsx';

/** What the parser was asked and has not answered, in order. */
const asked = vi.hoisted((): (() => void)[] => []);
vi.mock('../load/parse-client.ts', () => ({
  parseInWorker: (article: ArticleText) => later(() => parseArticle(article)),
  linkInWorker: (articles: Parameters<typeof linkStory>[0]) => later(() => linkStory(articles)),
}));

const later = <T,>(answer: () => T): Promise<T> =>
  new Promise((resolve) => {
    asked.push(() => resolve(answer()));
  });
const answer = (at: number): void => act(() => asked[at]!());

test('says how many articles are read, then that they are put together, until the story is there', async () => {
  const articles = ['a', 'b'].map((id) => ({ id, file: id, text: `${id} fell on Monday.` }));
  const client = new QueryClient();
  client.setQueryData(articlesQuery('own').queryKey, articles);
  client.setQueryData(logQuery('own').queryKey, []);
  render(
    <QueryClientProvider client={client}>
      <output>
        <ReadingWords slug="own" />
      </output>
    </QueryClientProvider>,
  );
  const words = screen.getByRole('status');
  await vi.waitFor(() => expect(words).toHaveTextContent('Reading the articles: 0 of 2'));
  answer(0);
  await vi.waitFor(() => expect(words).toHaveTextContent('Reading the articles: 1 of 2'));
  answer(1);
  await vi.waitFor(() => expect(words).toHaveTextContent('Putting the story together'));
  await vi.waitFor(() => expect(asked).toHaveLength(3));
  answer(2);
  await vi.waitFor(() => expect(words).toBeEmptyDOMElement());
});
