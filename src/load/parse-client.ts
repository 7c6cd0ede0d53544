import type { ArticleText } from '../core/model/article.ts';
import type { ParsedArticle, Story } from '../core/model/story.ts';
import { keepIndependence } from '../core/model/story-independence.ts';
import { NOT_FETCHED, type ParseAnswer, type ParseRequest } from './parse-messages.ts';

type Question = ParseRequest extends infer R
  ? R extends ParseRequest
    ? Omit<R, 'call'>
    : never
  : never;

/**
 * Longer than the largest article takes on a slow phone; after it, the worker is taken for stuck and
 * a new one goes on with the next question.
 */
const MOST_MILLISECONDS = 60_000;

let worker: Worker | undefined;
let calls = 0;
let last: Promise<unknown> = Promise.resolve();

/** One question at a time, so that a crash or a standstill costs the one article that caused it. */
function ask(question: Question): Promise<ParseAnswer> {
  const answer = last.then(() => askNow({ ...question, call: (calls += 1) }));
  // Where no worker can be started, the next question tries again.
  last = answer.catch(() => undefined);
  return answer;
}

function askNow(request: ParseRequest): Promise<ParseAnswer> {
  worker ??= new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module' });
  const asked = worker;
  const { call } = request;
  return new Promise((resolve) => {
    const done = new AbortController();
    const settle = (answer: ParseAnswer): void => {
      clearTimeout(timer);
      done.abort();
      resolve(answer);
    };
    const giveUp = (message: string): void => {
      asked.terminate();
      worker = undefined;
      settle({ call, kind: 'failed', message });
    };
    const timer = setTimeout(() => giveUp('took too long'), MOST_MILLISECONDS);
    const { signal } = done;
    asked.addEventListener(
      'message',
      ({ data }: MessageEvent<ParseAnswer>) => {
        if (data.call === call) settle(data);
      },
      { signal },
    );
    // A script that could not be fetched is an event without a message.
    const crash = ({ message }: Partial<ErrorEvent>): void => giveUp(message ?? NOT_FETCHED);
    asked.addEventListener('error', crash, { signal });
    asked.postMessage(request);
  });
}

function failure(answer: ParseAnswer): Error {
  if (answer.kind !== 'failed') return new Error(`unexpected answer: ${answer.kind}`);
  const { message } = answer;
  return message === NOT_FETCHED ? new TypeError(message) : new Error(message);
}

/** One article, read in the worker. Rejects if the parser fails on it. */
export async function parseInWorker(article: ArticleText): Promise<ParsedArticle> {
  const answer = await ask({ kind: 'article', article });
  if (answer.kind === 'article') return answer.parsed;
  throw failure(answer);
}

/** The story of these articles, linked in the worker, and beside it who copies whom. */
export async function linkInWorker(articles: readonly ParsedArticle[]): Promise<Story> {
  const answer = await ask({ kind: 'story', articles });
  if (answer.kind !== 'story') throw failure(answer);
  keepIndependence(answer.story, answer.independence);
  return answer.story;
}
