import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['a secure context', globalThis.crypto],
  [
    'any other',
    { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => bytes.map(() => Math.random() * 256) },
  ],
])('in %s no two ids are the same', async (_, crypto) => {
  vi.stubGlobal('crypto', crypto);
  vi.resetModules();
  const { newId } = await import('./new-id.ts');
  const ids = Array.from({ length: 50 }, newId);
  expect(new Set(ids).size).toBe(50);
  for (const id of ids) expect(id.replaceAll('-', '')).toMatch(/^[0-9a-f]{32}$/u);
});
