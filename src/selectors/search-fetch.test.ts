import { expect, test, vi } from 'vitest';
import { fetchSearch, hasSearch } from './search.ts';

let isOnline = false;
vi.mock('./search-index.ts', async (original) => {
  if (!isOnline) throw new Error('no network');
  return original();
});

test('what searching takes is asked for again where it did not come, but not at once', async () => {
  vi.useFakeTimers();
  await expect(fetchSearch()).rejects.toThrow('mocking');
  isOnline = true;
  await expect(fetchSearch()).rejects.toThrow('mocking');
  expect(hasSearch()).toBe(false);
  vi.runAllTimers();
  vi.useRealTimers();
  await fetchSearch();
  expect(hasSearch()).toBe(true);
});
