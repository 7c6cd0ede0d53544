import type { ArticleText } from '../core/model/article.ts';
import type { KeptStory } from './kept-story.ts';
import { keysOf, type Database, type StoryFacts } from './schema.ts';

/** A line of the list of stories. */
export interface KeptSummary {
  readonly facts: StoryFacts;
  /** Ids of its kept articles. */
  readonly articles: readonly string[];
  /** First article of a story without a name: something to call it by. */
  readonly first: ArticleText | undefined;
}

/** What the list says of a story. */
export const summaryOf = ({ facts, articles }: KeptStory): KeptSummary => ({
  facts,
  articles: articles.map(({ id }) => id),
  first: facts.name === '' ? articles[0] : undefined,
});

/** The list of stories. Articles are counted by their keys, without reading them. */
export async function readSummaries(db: Database): Promise<readonly KeptSummary[]> {
  const tx = db.transaction(['stories', 'articles']);
  const articles = tx.objectStore('articles');
  const stories = await tx.objectStore('stories').getAll();
  return Promise.all(
    stories.map(async (facts) => {
      const [keys, first] = await Promise.all([
        articles.getAllKeys(keysOf(facts.slug)),
        facts.name === '' ? articles.index('order').get(keysOf(facts.slug)) : undefined,
      ]);
      return { facts, articles: keys.map(([, id]) => id), first };
    }),
  );
}
