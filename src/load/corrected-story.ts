import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { LogState } from '../core/corrections/index.ts';
import type { ArticleText } from '../core/model/article.ts';
import type { LogEntry, UnfitCorrection } from '../core/model/correction.ts';
import type { Story } from '../core/model/story.ts';
import { independenceOf, keepIndependence } from '../core/model/story-independence.ts';
import { logQuery } from './log-query.ts';
import { articlesQuery, keyOf, LOCAL, readAndLink, storyQuery, type ReadStory } from './queries.ts';
import { sameArticle } from './same-article.ts';

const code = () => import('./corrections-code.ts');

/** A story as its reader has it. */
export interface CorrectedStory extends ReadStory {
  /** Absent where nothing was ever corrected. */
  readonly corrected?: {
    /** The story as the parser alone reads it, from articles as the reader dates and names them. */
    readonly machine: Story;
    readonly log: LogState;
    readonly unfit: readonly UnfitCorrection[];
  };
}

/** States of a story that nobody looks at any more are forgotten after a while. */
const KEPT = 120_000;

/** The articles as they are to be read: with what the log says of them. The same ones for no log. */
export const effectiveQuery = (articles: readonly ArticleText[], log: readonly LogEntry[]) =>
  queryOptions({
    ...LOCAL,
    gcTime: KEPT,
    queryKey: ['effective', keyOf(articles), keyOf(log)],
    queryFn: async (): Promise<readonly ArticleText[]> => {
      if (log.length === 0) return articles;
      const { contentKeyOf, correctArticle, foldLog, saidOfArticles } = await code();
      const said = saidOfArticles(foldLog(log).inForce);
      if (said.size === 0) return articles;
      return articles.map((article) => {
        const effective = correctArticle(article, said.get(contentKeyOf(article)));
        return effective === article ? article : sameArticle(effective);
      });
    },
  });

/** The story of these articles with its corrections; for an empty log, the story as it is read. */
export const correctedQuery = (
  articles: readonly ArticleText[],
  log: readonly LogEntry[],
  client: QueryClient,
) => {
  const isPlain = log.length === 0;
  const queryKey: readonly unknown[] = isPlain
    ? storyQuery(articles, client).queryKey
    : ['corrected', keyOf(articles), keyOf(log)];
  return queryOptions({
    ...LOCAL,
    gcTime: isPlain ? LOCAL.gcTime : KEPT,
    queryKey,
    queryFn: (): Promise<CorrectedStory> =>
      isPlain ? readAndLink(articles, client) : correct(articles, log, client),
  });
};

async function correct(
  articles: readonly ArticleText[],
  log: readonly LogEntry[],
  client: QueryClient,
): Promise<CorrectedStory> {
  const { applyCorrections, contentKeyOf, foldLog } = await code();
  const effective = await client.ensureQueryData(effectiveQuery(articles, log));
  const read = await client.ensureQueryData(storyQuery(effective, client));
  const state = foldLog(log);
  const contents = new Map(articles.map((article) => [article.id, contentKeyOf(article)]));
  const { story, unfit } = applyCorrections(read.story, state.inForce, contents);
  keepIndependence(story, independenceOf(read.story));
  return { ...read, story, corrected: { machine: read.story, log: state, unfit } };
}

/** What the log of a story comes to at this moment. */
export async function currentLog(client: QueryClient, slug: string): Promise<LogState> {
  const [{ foldLog }, log] = await Promise.all([code(), client.ensureQueryData(logQuery(slug))]);
  return foldLog(log);
}

/** The query for a story as it is at this moment. */
export async function currentStory(client: QueryClient, slug: string) {
  const [articles, log] = await Promise.all([
    client.ensureQueryData(articlesQuery(slug)),
    client.ensureQueryData(logQuery(slug)),
  ]);
  return correctedQuery(articles, log, client);
}
