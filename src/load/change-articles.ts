import type { QueryClient } from '@tanstack/react-query';
import type { ArticleText } from '../core/model/article.ts';
import { changeStory } from './change-story.ts';
import { fittingArticles } from './fitting-articles.ts';
import { joinArticles } from './join-articles.ts';
import { bundledArticles, joinKept } from './kept-articles.ts';
import type { LoadFailure } from './load-failure.ts';
import { slugOf } from './queries.ts';
import { sameArticle } from './same-article.ts';

/** Adds articles to a story; returns those that it did not take, in their order. */
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
    const present = joinKept(brought, kept);
    const joined = joinArticles(present, room.fitting);
    ({ failures } = joined);
    const fresh = joined.articles.slice(present.length).map(sameArticle);
    if (fresh.length === 0) return kept;
    // One that came with the page, was taken out and is put back stands where it stood.
    const back = new Set(fresh.filter((article) => brought.includes(article)));
    const without = kept.facts.without?.filter((id) => ![...back].some((one) => one.id === id));
    return {
      ...kept,
      facts: { ...kept.facts, ...(without && { without }) },
      articles: [...kept.articles, ...fresh.filter((article) => !back.has(article))],
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

/** What the user knows about an article wins over what the parser finds; '' takes it back. */
export async function changeArticle(
  client: QueryClient,
  slug: string,
  id: string,
  { outlet, published }: { readonly outlet: string; readonly published: string },
): Promise<void> {
  const brought = await bundledArticles(slugOf(slug));
  await changeStory(client, slug, 'articles', (kept) => {
    const article = joinKept(brought, kept).find((one) => one.id === id);
    if (article === undefined) return kept;
    const { outlet: _, published: __, ...rest } = article;
    const changed: ArticleText = {
      ...rest,
      ...(outlet.trim() !== '' && { outlet: outlet.trim() }),
      ...(published !== '' && { published }),
    };
    const isKept = kept.articles.some((one) => one.id === id);
    return {
      ...kept,
      articles: isKept
        ? kept.articles.map((one) => (one.id === id ? changed : one))
        : [...kept.articles, changed],
    };
  });
}
