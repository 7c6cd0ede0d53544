import type { PageAnswer, PageReply, PageRequest } from './web-page-messages.ts';

/**
 * Ten times what a large page takes on a slow phone. After it the worker is ended, and what it read
 * before it looked for the article is taken.
 */
const MOST_MILLISECONDS = 20_000;

/** Reads web pages in a worker of its own, which is started with the first of them. */
export interface PageReader {
  readonly read: (page: PageRequest['page']) => Promise<PageAnswer>;
  readonly close: () => void;
}

/**
 * A place to read web pages in, one after the other. What a page does to the worker, it does to
 * itself alone: the next one gets a new worker.
 */
export function openPageReader(): PageReader {
  let worker: Worker | undefined;
  let calls = 0;
  let stop: (() => void) | undefined;
  const close = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const read = (page: PageRequest['page']): Promise<PageAnswer> =>
    new Promise((resolve) => {
      const call = (calls += 1);
      try {
        worker ??= new Worker(new URL('./web-page.worker.ts', import.meta.url), { type: 'module' });
        stop = ask(worker, { call, page }, (answer, alive) => {
          if (!alive) close();
          resolve(answer);
        });
      } catch {
        // No worker can be started here.
        resolve({ kind: 'stopped', reason: 'crashed' });
      }
    });
  return {
    read,
    close: () => {
      close();
      stop?.();
    },
  };
}

/** Asks once, and answers once; gives back what ends the asking. */
function ask(
  worker: Worker,
  request: PageRequest,
  onAnswer: (answer: PageAnswer, alive: boolean) => void,
): () => void {
  const done = new AbortController();
  const { signal } = done;
  let draft: PageAnswer | undefined;
  const settle = (answer: PageAnswer, alive: boolean): void => {
    if (signal.aborted) return;
    clearTimeout(timer);
    done.abort();
    onAnswer(answer, alive);
  };
  const giveUp = (reason: 'slow' | 'crashed'): void =>
    settle(draft ?? { kind: 'stopped', reason }, false);
  const timer = setTimeout(() => giveUp('slow'), MOST_MILLISECONDS);
  const hear = ({ data }: MessageEvent<PageReply>): void => {
    if (data.call !== request.call) return;
    if (data.draft) draft = data.answer;
    else settle(data.answer, true);
  };
  worker.addEventListener('message', hear, { signal });
  worker.addEventListener('error', () => giveUp('crashed'), { signal });
  worker.postMessage(request);
  return () => giveUp('crashed');
}
