import { expect, test, vi } from 'vitest';
import { readAll, type Source } from './read-all.ts';

const text = (name: string, words = name): Source => ({ kind: 'text', name, text: words });

test('each is read in its turn, and told', async () => {
  const onRead = vi.fn<Parameters<typeof readAll>[2]>();
  const file = new File(['Words'], 'b.txt');
  const sources = [text('a.txt', ''), { kind: 'file', name: 'more/b.txt', file } as const];
  const all = await readAll(sources, new AbortController().signal, onRead);
  expect(all.map(({ ok }) => ok)).toEqual([false, true]);
  expect(onRead.mock.calls.map(([{ ok }, index]) => [ok, index])).toEqual([
    [false, 0],
    [true, 1],
  ]);
});

test('stopped, what is not read stays unread', async () => {
  const stop = new AbortController();
  const sources = ['a', 'b', 'c'].map((name) => text(name));
  const all = await readAll(sources, stop.signal, (_, index) => index === 1 && stop.abort());
  expect(all).toHaveLength(2);
});

test('stopped before it began, it reads nothing', async () => {
  const onRead = vi.fn<Parameters<typeof readAll>[2]>();
  expect(await readAll([text('a')], AbortSignal.abort(), onRead)).toEqual([]);
  expect(onRead).not.toHaveBeenCalled();
});
