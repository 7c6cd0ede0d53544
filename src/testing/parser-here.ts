import { linkStory, parseArticle } from '../core/index.ts';
import type { ArticleText } from '../core/model/article.ts';

/** In place of src/load/parse-client.ts: reads here, without a worker, and tells of each article. */
export const parserHere = (onParse: (id: string) => void) => ({
  parseInWorker: (article: ArticleText) => {
    onParse(article.id);
    return Promise.resolve(parseArticle(article));
  },
  linkInWorker: (articles: Parameters<typeof linkStory>[0]) => Promise.resolve(linkStory(articles)),
});
