import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ParseRequest } from './parse-messages.ts';

/** A worker that answers as the article's text tells it to. */
class FakeWorker extends EventTarget {
  static readonly started: FakeWorker[] = [];
  readonly asked: string[] = [];
  ended = false;

  constructor() {
    super();
    FakeWorker.started.push(this);
  }

  postMessage(request: ParseRequest): void {
    const { call } = request;
    const text = request.kind === 'article' ? request.article.text : '';
    this.asked.push(text);
    queueMicrotask(() => {
      if (text === 'crash') this.dispatchEvent(new ErrorEvent('error', { message: 'crashed' }));
      else if (text === 'throw') this.answer({ call, kind: 'failed', message: 'threw' });
      else if (text !== 'hang') this.answer({ call, kind: 'article', parsed: { id: text } });
    });
  }

  terminate(): void {
    this.ended = true;
  }

  private answer(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const article = (text: string) => ({ id: text, file: `${text}.txt`, text });

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  FakeWorker.started.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('one worker answers, one question at a time', async () => {
  const { parseInWorker } = await import('./parse-client.ts');
  const parsed = await Promise.all(['a', 'b'].map((text) => parseInWorker(article(text))));
  expect(parsed.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(FakeWorker.started.map(({ asked }) => asked)).toEqual([['a', 'b']]);
});

test('what the parser throws fails its own article alone', async () => {
  const { parseInWorker } = await import('./parse-client.ts');
  const results = await Promise.allSettled(
    ['throw', 'b'].map((text) => parseInWorker(article(text))),
  );
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect(FakeWorker.started).toHaveLength(1);
});

test('a crash costs the article that caused it; a new worker reads the next', async () => {
  const { parseInWorker } = await import('./parse-client.ts');
  const results = await Promise.allSettled(
    ['crash', 'b'].map((text) => parseInWorker(article(text))),
  );
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect(FakeWorker.started.map(({ ended }) => ended)).toEqual([true, false]);
});

test('a worker that stands still is given up', async () => {
  const { parseInWorker } = await import('./parse-client.ts');
  const results = Promise.allSettled(['hang', 'b'].map((text) => parseInWorker(article(text))));
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await results).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('a worker that cannot be started costs one question', async () => {
  const { parseInWorker } = await import('./parse-client.ts');
  let tries = 0;
  vi.stubGlobal(
    'Worker',
    class extends FakeWorker {
      constructor() {
        super();
        tries += 1;
        if (tries === 1) throw new Error('refused');
      }
    },
  );
  const results = await Promise.allSettled(['a', 'b'].map((text) => parseInWorker(article(text))));
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('where its script does not come, no article is to blame', async () => {
  vi.stubGlobal(
    'Worker',
    class extends FakeWorker {
      override postMessage(): void {
        queueMicrotask(() => this.dispatchEvent(new Event('error')));
      }
    },
  );
  const { QueryClient } = await import('@tanstack/react-query');
  const { readAndLink } = await import('./queries.ts');
  const client = new QueryClient();
  await expect(readAndLink([article('a')], client)).rejects.toThrow(/^Failed to fetch/u);
});
