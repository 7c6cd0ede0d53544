import { findIndependence, linkStory, parseArticle } from '../core/index.ts';
import type { ParseAnswer, ParseRequest } from './parse-messages.ts';

addEventListener('message', ({ data }: MessageEvent<ParseRequest>) => postMessage(answer(data)));

/** A throw here is a programming error: it is told to the page, whose boundary shows it. */
function answer(request: ParseRequest): ParseAnswer {
  const { call } = request;
  try {
    if (request.kind === 'article')
      return { call, kind: 'article', parsed: parseArticle(request.article) };
    const story = linkStory(request.articles);
    return { call, kind: 'story', story, independence: findIndependence(story) };
  } catch (error) {
    return { call, kind: 'failed', message: String(error) };
  }
}
