import { linkStory, parseArticle } from '../core/index.ts';
import type { ParseAnswer, ParseRequest } from './parse-messages.ts';

addEventListener('message', ({ data }: MessageEvent<ParseRequest>) => postMessage(answer(data)));

/** A throw here is a programming error: it is told to the page, whose boundary shows it. */
function answer(request: ParseRequest): ParseAnswer {
  const { call } = request;
  try {
    return request.kind === 'article'
      ? { call, kind: 'article', parsed: parseArticle(request.article) }
      : { call, kind: 'story', story: linkStory(request.articles) };
  } catch (error) {
    return { call, kind: 'failed', message: String(error) };
  }
}
