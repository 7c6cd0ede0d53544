import type { ArticleText } from '../core/model/article.ts';
import type { LogEntry } from '../core/model/correction.ts';
import type { KeptStory } from '../store/kept-story.ts';
import { readStory } from '../store/read-kept.ts';
import { loadBundledStory, type Brought } from './bundled-stories.ts';
import { sameArticle, standFor } from './same-article.ts';

const bundled = new Map<string, Promise<Brought>>();

function broughtOf(slug: string): Promise<Brought> {
  const known = bundled.get(slug);
  if (known) return known;
  const loading = loadBundledStory(slug);
  bundled.set(slug, loading);
  // A file that did not come is asked for again.
  loading.then(
    ({ articles }) => standFor(articles),
    () => bundled.delete(slug),
  );
  return loading;
}

/** The articles that come with the page, the same objects each time; none for an own story. */
export const bundledArticles = async (slug: string): Promise<readonly ArticleText[]> =>
  (await broughtOf(slug)).articles;

/** The corrections that come with the page; none for an own story. */
export const bundledLog = async (slug: string): Promise<readonly LogEntry[]> =>
  (await broughtOf(slug)).log;

/**
 * The corrections that come with the page, and the user's own; one that is both, as for whoever
 * published what they had corrected there, counts once.
 */
export function joinLog(
  brought: readonly LogEntry[],
  kept: readonly LogEntry[],
): readonly LogEntry[] {
  const own = new Set(kept.map(({ id }) => id));
  return [...brought.filter(({ id }) => !own.has(id)), ...kept];
}

/** The articles of a story. The database and what comes with the page are asked at once. */
export async function readArticles(slug: string): Promise<readonly ArticleText[]> {
  const [articles, kept] = await Promise.all([bundledArticles(slug), readStory(slug)]);
  return joinKept(articles, kept);
}

/**
 * What comes with the page, without what was taken out, and the added ones behind. A later page may
 * bring an article with the id of an added one: what the user added stays. A story that was removed
 * has none.
 */
export function joinKept(
  brought: readonly ArticleText[],
  kept: KeptStory | undefined,
): readonly ArticleText[] {
  if (kept === undefined || kept.facts.removed !== undefined) return brought;
  const without = new Set([
    ...(kept.facts.without ?? []),
    ...kept.articles.map((article) => article.id),
  ]);
  return [...brought.filter(({ id }) => !without.has(id)), ...kept.articles.map(sameArticle)];
}
