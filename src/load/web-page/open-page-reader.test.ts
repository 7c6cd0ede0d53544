import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPageReader } from './open-page-reader.ts';
import type { PageAnswer, PageReply, PageRequest } from './web-page-messages.ts';

/** A worker that answers as the page's text tells it to. */
class FakeWorker extends EventTarget {
  static readonly started: FakeWorker[] = [];
  ended = false;

  constructor() {
    super();
    FakeWorker.started.push(this);
  }

  postMessage({ call, page }: PageRequest): void {
    const text = String(page);
    queueMicrotask(() => {
      if (text === 'crash') this.dispatchEvent(new ErrorEvent('error', { message: 'crashed' }));
      else if (text === 'slow') this.reply({ call, draft: true, answer: answerOf('all words') });
      else if (text !== 'hang') this.reply({ call, draft: false, answer: answerOf(text) });
    });
  }

  terminate(): void {
    this.ended = true;
  }

  private reply(data: PageReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const answerOf = (text: string): PageAnswer => ({
  kind: 'page',
  text,
  given: {},
  encoding: 'utf-8',
  whole: true,
});

beforeEach(() => {
  vi.useFakeTimers();
  FakeWorker.started.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('one worker reads all pages, and starts with the first', async () => {
  const { read, close } = openPageReader();
  expect(FakeWorker.started).toHaveLength(0);
  expect(await read('a')).toEqual(answerOf('a'));
  expect(await read('b')).toEqual(answerOf('b'));
  close();
  expect(FakeWorker.started.map(({ ended }) => ended)).toEqual([true]);
});

test('a crash costs its own page alone', async () => {
  const { read } = openPageReader();
  expect(await read('crash')).toEqual({ kind: 'stopped', reason: 'crashed' });
  expect(await read('b')).toEqual(answerOf('b'));
  expect(FakeWorker.started.map(({ ended }) => ended)).toEqual([true, false]);
});

test.each<readonly [string, PageAnswer]>([
  ['slow', answerOf('all words')],
  ['hang', { kind: 'stopped', reason: 'slow' }],
])('a page that does not end is given up, and its words are kept: %s', async (text, answer) => {
  const { read } = openPageReader();
  const reading = read(text);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await reading).toEqual(answer);
  expect(FakeWorker.started[0]?.ended).toBe(true);
});

test('closed while it reads, it ends at once', async () => {
  const { read, close } = openPageReader();
  const reading = read('hang');
  close();
  expect(await reading).toEqual({ kind: 'stopped', reason: 'crashed' });
  expect(FakeWorker.started[0]?.ended).toBe(true);
});

test('where no worker can be started, a page is told to be unread', async () => {
  vi.stubGlobal(
    'Worker',
    vi.fn<() => void>(() => {
      throw new Error('refused');
    }),
  );
  expect(await openPageReader().read('a')).toEqual({ kind: 'stopped', reason: 'crashed' });
});
