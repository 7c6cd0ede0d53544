import type { ArticleText } from '../core/model/article.ts';
import type { ParsedArticle, Story } from '../core/model/story.ts';
import type { ParseAnswer, ParseRequest } from './parse-messages.ts';

type Question = ParseRequest extends infer R
  ? R extends ParseRequest
    ? Omit<R, 'call'>
    : never
  : never;

let worker: Worker | undefined;
let calls = 0;
const waiting = new Map<number, (answer: ParseAnswer) => void>();

function startWorker(): Worker {
  const started = new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<ParseAnswer>) => {
    waiting.get(data.call)?.(data);
    waiting.delete(data.call);
  });
  started.addEventListener('error', ({ message }) => {
    for (const [call, settle] of waiting) settle({ call, kind: 'failed', message });
    waiting.clear();
    worker = undefined;
  });
  return started;
}

function ask(question: Question): Promise<ParseAnswer> {
  worker ??= startWorker();
  const call = (calls += 1);
  worker.postMessage({ ...question, call });
  return new Promise((resolve) => waiting.set(call, resolve));
}

const failure = (answer: ParseAnswer): Error =>
  new Error(answer.kind === 'failed' ? answer.message : `unexpected answer: ${answer.kind}`);

export async function parseInWorker(article: ArticleText): Promise<ParsedArticle> {
  const answer = await ask({ kind: 'article', article });
  if (answer.kind === 'article') return answer.parsed;
  throw failure(answer);
}

export async function linkInWorker(articles: readonly ParsedArticle[]): Promise<Story> {
  const answer = await ask({ kind: 'story', articles });
  if (answer.kind === 'story') return answer.story;
  throw failure(answer);
}
