import type { QueryClient } from '@tanstack/react-query';
import type { KeptStory } from '../store/kept-story.ts';
import type { Part } from '../store/status.ts';
import { editStory } from '../store/story-store.ts';
import { logQuery } from './log-query.ts';
import { bundledArticles, bundledLog, joinKept, joinLog } from './kept-articles.ts';
import { articlesQuery, slugOf } from './queries.ts';

/**
 * Changes what is kept of a story, and what the page shows of it. The change gets what is kept now,
 * by any window, and may run more than once; the same object back means that nothing changes. A
 * removed story that somebody still works on is back with that.
 */
export async function changeStory(
  client: QueryClient,
  slug: string,
  part: Part,
  change: (kept: KeptStory) => KeptStory,
): Promise<void> {
  const at = new Date().toISOString();
  const home = slugOf(slug);
  const kept = await editStory(home, part, (before) => {
    const story = before ?? newStory(home, at);
    const next = change(story);
    if (next === story) return before;
    const { removed: _, ...facts } = next.facts;
    return { ...next, facts: { ...facts, changed: at } };
  });
  await showKept(client, home, kept);
}

const newStory = (slug: string, at: string): KeptStory => ({
  facts: { slug, name: '', created: at, changed: at },
  articles: [],
  log: [],
});

/** Puts what is kept of a story into the cache. */
export async function showKept(
  client: QueryClient,
  slug: string,
  kept: KeptStory | undefined,
): Promise<void> {
  const [brought, published] = await Promise.all([bundledArticles(slug), bundledLog(slug)]);
  const keys = { articles: articlesQuery(slug).queryKey, log: logQuery(slug).queryKey };
  // A reading that began before the change knows nothing of it.
  await Promise.all(Object.values(keys).map((queryKey) => client.cancelQueries({ queryKey })));
  client.setQueryData(keys.articles, joinKept(brought, kept));
  client.setQueryData(keys.log, joinLog(published, kept?.log ?? []));
  void client.invalidateQueries({ queryKey: ['stories'] });
}
