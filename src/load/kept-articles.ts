import type { ArticleText } from '../core/model/article.ts';
import type { KeptStory } from '../store/kept-story.ts';
import { readStory } from '../store/story-store.ts';
import { loadBundledStory } from './bundled-stories.ts';
import { sameArticle, standFor } from './same-article.ts';

const bundled = new Map<string, Promise<readonly ArticleText[]>>();

/** The articles that come with the page, the same objects each time; none for an own story. */
export function bundledArticles(slug: string): Promise<readonly ArticleText[]> {
  const known = bundled.get(slug);
  if (known) return known;
  const loading = loadBundledStory(slug);
  bundled.set(slug, loading);
  // A chunk that did not come is asked for again.
  loading.then(standFor, () => bundled.delete(slug));
  return loading;
}

/** The articles of a story. The database and what comes with the page are asked at once. */
export async function readArticles(slug: string): Promise<readonly ArticleText[]> {
  const [articles, kept] = await Promise.all([bundledArticles(slug), readStory(slug)]);
  return joinKept(articles, kept);
}

/**
 * What comes with the page, without what was taken out, changed articles in their places, and the
 * added ones behind. A story that was removed has none.
 */
export function joinKept(
  brought: readonly ArticleText[],
  kept: KeptStory | undefined,
): readonly ArticleText[] {
  if (kept === undefined || kept.facts.removed !== undefined) return brought;
  const own = new Map(kept.articles.map((article) => [article.id, sameArticle(article)]));
  const without = new Set(kept.facts.without);
  const first = brought.flatMap((article) =>
    without.has(article.id) ? [] : [own.get(article.id) ?? article],
  );
  for (const { id } of first) own.delete(id);
  return [...first, ...own.values()];
}
