import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useHandover } from './use-handover.ts';

vi.mock('../../load/change-articles.ts', () => ({
  addArticles: () => Promise.reject(new TypeError('Failed to fetch')),
}));

test('where the story itself does not come, nothing is said to be added', async () => {
  const { result } = renderHook(() => useHandover(''), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
    ),
  });
  let taken = true;
  await act(async () => {
    taken = await result.current.take([{ kind: 'text', name: 'a.txt', text: 'The pier burned.' }]);
  });
  expect(taken).toBe(false);
  expect(result.current.report.busy).toBe(0);
  expect(result.current.report.rows.map((row) => row.result)).toEqual([
    { kind: 'refused', failure: { kind: 'no-story', name: 'a.txt' } },
  ]);
});
