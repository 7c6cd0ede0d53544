import type { ArticleText } from '../core/model/article.ts';
import type { LoadFailure } from './load-failure.ts';

interface Joined {
  readonly articles: readonly ArticleText[];
  readonly failures: readonly LoadFailure[];
}

/**
 * The story's articles with the added ones behind them. Ids stay unique ("report", "report-2"); the
 * same text twice would count one telling as two, so the second is told and left out.
 */
export function joinArticles(story: readonly ArticleText[], added: readonly ArticleText[]): Joined {
  const articles = [...story];
  const failures: LoadFailure[] = [];
  for (const article of added) {
    const twin = articles.find(({ text }) => text === article.text);
    if (twin) failures.push({ kind: 'duplicate', name: article.file, of: twin.file });
    else articles.push({ ...article, id: freeId(article.id, articles) });
  }
  return { articles, failures };
}

function freeId(wanted: string, articles: readonly ArticleText[]): string {
  const taken = new Set(articles.map(({ id }) => id));
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}
