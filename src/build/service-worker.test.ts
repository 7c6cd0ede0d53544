import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const SOURCE = readFileSync(new URL('../../public/sw.js', import.meta.url), 'utf8');

/** What a browser's caches hold: words by path, by cache, the oldest cache first. */
type Kept = Record<string, Readonly<Record<string, string>>>;

interface Asked {
  readonly url: string;
}

const cacheOf = (files: Readonly<Record<string, string>> = {}) => ({
  match: (asked: string | Asked) =>
    Promise.resolve(files[typeof asked === 'string' ? asked : asked.url]),
});

const cachesOf = (kept: Kept) => ({
  open: (name: string) => Promise.resolve(cacheOf(kept[name])),
  match: (asked: Asked) =>
    Promise.resolve(Object.values(kept).flatMap((files) => files[asked.url] ?? [])[0]),
  keys: () => Promise.resolve(Object.keys(kept)),
  delete: (name: string) => Promise.resolve(delete kept[name]),
});

type Listener = (event: Readonly<Record<string, unknown>>) => void;

/** The worker of build 2 of a site under /a/, among these caches. */
function workerAmong(kept: Kept) {
  const listeners = new Map<string, Listener>();
  runInNewContext(SOURCE, {
    URL,
    caches: cachesOf(kept),
    importScripts: () => undefined,
    location: new URL('https://host.example/a/sw.js'),
    self: {
      PRECACHE: { version: '2', files: [] },
      addEventListener: (type: string, listener: Listener) => void listeners.set(type, listener),
    },
  });
  return {
    answer: (path: string, mode = 'no-cors') =>
      new Promise((resolve) => {
        listeners.get('fetch')?.({
          request: { method: 'GET', url: urlOf(path), mode },
          respondWith: resolve,
        });
        // What the worker leaves alone; nothing where it has answered.
        resolve('the host’s');
      }),
    activate: () => new Promise((resolve) => listeners.get('activate')?.({ waitUntil: resolve })),
  };
}

const urlOf = (path: string): string => `https://host.example/a/${path}`;

test('a file that kept its name is this build’s; a chunk of the build before is still there', async () => {
  const { answer } = workerAmong({
    'sourceline /a/sw.js 1': {
      './': 'page 1',
      [urlOf('before-paint.js')]: 'script 1',
      [urlOf('chunk-1.js')]: 'chunk 1',
    },
    'sourceline /a/sw.js 2': { './': 'page 2', [urlOf('before-paint.js')]: 'script 2' },
  });
  expect(await answer('before-paint.js')).toBe('script 2');
  expect(await answer('chunk-1.js')).toBe('chunk 1');
  expect(await answer('?event=any', 'navigate')).toBe('page 2');
  expect(await answer('index.html', 'navigate')).toBe('page 2');
});

test('a page below this one may be another site: it is asked of the host', async () => {
  const { answer } = workerAmong({ 'sourceline /a/sw.js 2': { './': 'page 2' } });
  expect(await answer('b/', 'navigate')).toBe('the host’s');
});

test('a new build forgets its own older ones but the last, and nothing of another site of the host', async () => {
  const kept: Kept = {
    'sourceline-0': { './': 'page 0' },
    // Of another site: what stands at this one's address is not in it.
    'sourceline-7': { 'https://host.example/b/': 'page 7' },
    'sourceline /a/sw.js 0': {},
    'sourceline /b/sw.js 7': {},
    'sourceline /b/sw.js 8': {},
    'sourceline /a/sw.js 1': {},
    'sourceline /a/sw.js 2': {},
  };
  await workerAmong(kept).activate();
  expect(Object.keys(kept)).toEqual([
    'sourceline-7',
    'sourceline /b/sw.js 7',
    'sourceline /b/sw.js 8',
    'sourceline /a/sw.js 1',
    'sourceline /a/sw.js 2',
  ]);
});
