import type { QueryClient } from '@tanstack/react-query';
import type { ArticleText } from '../core/model/article.ts';
import { changeStory } from './change-story.ts';
import { fittingArticles } from './fitting-articles.ts';
import { joinArticles } from './join-articles.ts';
import { bundledArticles, joinKept } from './kept-articles.ts';
import type { LoadFailure } from './load-failure.ts';
import { slugOf } from './queries.ts';
import { sameArticle } from './same-article.ts';

/**
 * Adds articles to a story; returns those that it did not take, in their order. One that came with
 * the page and was taken out is not added but put back, where it stood.
 */
export async function addArticles(
  client: QueryClient,
  slug: string,
  added: readonly ArticleText[],
): Promise<readonly LoadFailure[]> {
  const [brought, room] = await Promise.all([
    bundledArticles(slugOf(slug)),
    fittingArticles(added),
  ]);
  let failures: readonly LoadFailure[] = [];
  await changeStory(client, slug, 'articles', (kept) => {
    const { without = [] } = kept.facts;
    const isBack = (article: ArticleText): boolean =>
      without.includes(article.id) && brought.includes(sameArticle(article));
    const back = new Set(room.fitting.filter(isBack).map(({ id }) => id));
    const present = joinKept(brought, kept);
    const fresh = room.fitting.filter((article) => !isBack(article));
    const joined = joinArticles(present, fresh, brought);
    ({ failures } = joined);
    const come = joined.articles.slice(present.length);
    if (come.length + back.size === 0) return kept;
    return {
      ...kept,
      facts: { ...kept.facts, without: without.filter((id) => !back.has(id)) },
      articles: [...kept.articles, ...come],
    };
  });
  return [...failures, ...room.failures];
}

/** Takes one article out of a story. */
export async function removeArticle(client: QueryClient, slug: string, id: string): Promise<void> {
  const brought = await bundledArticles(slugOf(slug));
  await changeStory(client, slug, 'articles', (kept) => {
    if (!joinKept(brought, kept).some((article) => article.id === id)) return kept;
    const isBrought = brought.some((article) => article.id === id);
    const without = [...(kept.facts.without ?? []), id];
    return {
      ...kept,
      facts: isBrought ? { ...kept.facts, without } : kept.facts,
      articles: kept.articles.filter((article) => article.id !== id),
    };
  });
}
