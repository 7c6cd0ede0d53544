import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Source } from '../../load/read-all.ts';
import { useHandover } from './use-handover.ts';

const { addArticles } = vi.hoisted(() => ({
  addArticles: vi.fn<() => Promise<readonly []>>(() => Promise.resolve([])),
}));
vi.mock('../../load/change-articles.ts', () => ({ addArticles }));

afterEach(() => vi.clearAllMocks());

const handover = () =>
  renderHook(() => useHandover(''), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
    ),
  }).result;

const text = (name: string): readonly Source[] => [
  { kind: 'text', name, text: `The pier burned, says ${name}.` },
];

test('where the story itself does not come, nothing is said to be added', async () => {
  addArticles.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const result = handover();
  let taken = true;
  await act(async () => {
    taken = await result.current.take(text('a.txt'));
  });
  expect(taken).toBe(false);
  expect(result.current.report.busy).toBe(0);
  expect(result.current.report.rows.map((row) => row.result)).toEqual([
    { kind: 'refused', failure: { kind: 'no-story', name: 'a.txt' } },
  ]);
});

test('what is handed in twice before the page is drawn anew is cancelled whole', async () => {
  const result = handover();
  await act(async () => {
    const { take, cancel } = result.current;
    const both = [take(text('a.txt')), take(text('b.txt'))];
    cancel();
    await Promise.all(both);
  });
  expect(result.current.report.busy).toBe(0);
  expect(addArticles).not.toHaveBeenCalled();
});

test('what is handed in after a cancel is added, and told by itself', async () => {
  const result = handover();
  let last: Promise<boolean> | undefined;
  act(() => void result.current.take(text('a.txt')));
  act(() => result.current.cancel());
  act(() => void (last = result.current.take(text('b.txt'))));
  await act(async () => {
    await last;
  });
  expect(addArticles).toHaveBeenCalledTimes(1);
  const { cancelled, busy, rows } = result.current.report;
  expect({ cancelled, busy, names: rows.map(({ name }) => name) }).toEqual({
    cancelled: false,
    busy: 0,
    names: ['b.txt'],
  });
});
