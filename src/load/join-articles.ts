import type { ArticleText } from '../core/model/article.ts';
import { freeId } from '../core/model/article-id.ts';
import type { LoadFailure } from './load-failure.ts';
import { isSameText } from './same-text.ts';

interface Joined {
  readonly articles: readonly ArticleText[];
  readonly failures: readonly LoadFailure[];
}

/**
 * The story's articles with the added ones behind them. Ids stay unique ("report", "report-2"); the
 * same text twice would count one telling as two, so the second is told and left out. Ids of `absent`
 * articles are not given away either: they may come back.
 */
export function joinArticles(
  story: readonly ArticleText[],
  added: readonly ArticleText[],
  absent: readonly ArticleText[] = [],
): Joined {
  const articles = [...story];
  const taken = new Set([...story, ...absent].map(({ id }) => id));
  const failures: LoadFailure[] = [];
  for (const article of added) {
    const twin = articles.find(({ text }) => isSameText(text, article.text));
    if (twin) {
      failures.push({ kind: 'duplicate', name: article.file, of: twin.file });
      continue;
    }
    const id = freeId(article.id, taken);
    taken.add(id);
    articles.push({ ...article, id });
  }
  return { articles, failures };
}
