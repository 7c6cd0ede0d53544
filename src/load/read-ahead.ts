import type { QueryClient } from '@tanstack/react-query';
import { storyReadBefore } from './bundled-stories.ts';
import { correctedQuery, effectiveQuery } from './corrected-story.ts';
import { logQuery } from './log-query.ts';
import { articlesQuery } from './queries.ts';

/**
 * Begins to read a story before anybody asks. Settles when it is there; where it has to be parsed, as
 * soon as that goes on, which whoever shows it can tell.
 */
export async function readAhead(client: QueryClient, slug: string): Promise<void> {
  try {
    const [articles, log] = await Promise.all([
      client.ensureQueryData(articlesQuery(slug)),
      client.ensureQueryData(logQuery(slug)),
    ]);
    const story = client.ensureQueryData(correctedQuery(articles, log, client));
    story.catch(() => undefined);
    if (storyReadBefore(await client.ensureQueryData(effectiveQuery(articles, log)))) await story;
  } catch {
    // Whoever shows the story tells what is wrong with it.
  }
}
