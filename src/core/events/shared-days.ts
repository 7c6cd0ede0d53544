import type { ParsedArticle } from '../model/story.ts';
import type { ToldDay } from '../model/timex3.ts';
import { cluster } from './cluster.ts';
import { type Traits, traitsOf } from './traits.ts';

/**
 * By undated article, the words that say when something was that dated articles tell too, with the days that
 * those state for it. Empty where every article has its date, or none has.
 */
export function sharedDays(
  articles: readonly ParsedArticle[],
): ReadonlyMap<string, readonly ToldDay[]> {
  const shared = new Map<string, ToldDay[]>();
  const dated = articles.filter(({ published }) => published !== null);
  if (dated.length === 0 || dated.length === articles.length) return shared;
  for (const members of cluster(traitsOf(articles))) {
    const stated = members.flatMap(statedDay);
    if (stated.length === 0) continue;
    const days = [...new Set(stated.map(({ day }) => day))];
    const evidence = stated.flatMap((one) => one.evidence);
    for (const { article, mention } of members) {
      const timex = article.readings.find(({ id }) => id === mention.timex);
      if (article.published !== null || timex === undefined) continue;
      shared.set(article.id, [...(shared.get(article.id) ?? []), { timex, days, evidence }]);
    }
  }
  return shared;
}

/** The day that a telling of a dated article names, with the words that do. */
function statedDay({ mention: { when } }: Traits) {
  const day = when?.basis === 'stated' && when.earliest === when.latest ? when.earliest : null;
  return day === null ? [] : [{ day, evidence: when!.evidence }];
}
