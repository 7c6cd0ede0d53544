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
vi.mock('../load/parse-client.ts', () => {
  const answerLater = <T,>(answer: () => T): Promise<T> =>
    // oxlint-disable-next-line promise/avoid-new -- the test says when
    new Promise((resolve) => asked.push(() => resolve(answer())));
  return {
    parseInWorker: (article: ArticleText) => answerLater(() => parseArticle(article)),
    linkInWorker: (articles: Parameters<typeof linkStory>[0]) =>
      answerLater(() => linkStory(articles)),
  };
});

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
  const answer = (at: number): void => act(() => asked[at]!());
  await vi.waitFor(() => expect(words).toHaveTextContent('Reading the articles: 0 of 2'));
  answer(0);
  await vi.waitFor(() => expect(words).toHaveTextContent('Reading the articles: 1 of 2'));
  answer(1);
  await vi.waitFor(() => expect(words).toHaveTextContent('Putting the story together'));
  await vi.waitFor(() => expect(asked).toHaveLength(3));
  answer(2);
  await vi.waitFor(() => expect(words).toBeEmptyDOMElement());
});
