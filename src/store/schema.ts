import type { DBSchema, IDBPDatabase } from 'idb';
import type { ArticleText } from '../core/model/article.ts';
import type { LogEntry } from '../core/model/correction.ts';

/** What is known of a story besides its articles and its log. Times are ISO instants. */
export interface StoryFacts {
  readonly slug: string;
  /** As its user called it; '' where they did not. */
  readonly name: string;
  readonly created: string;
  readonly changed: string;
  /** When it was removed. Until it is erased it can be put back. */
  readonly removed?: string;
  /** Ids of articles that come with the page, but were taken out of this story. */
  readonly without?: readonly string[];
}

/** An article with its place: stories are read in order of `position`, which may have gaps. */
export interface ArticleRow extends ArticleText {
  readonly story: string;
  readonly position: number;
}

/** One entry of the log of one story. */
export interface LogRow extends LogEntry {
  readonly story: string;
}

/** The database as its newest version has it; `upgrades.ts` says how it came to be. */
export interface Schema extends DBSchema {
  stories: { key: string; value: StoryFacts };
  articles: { key: [string, string]; value: ArticleRow; indexes: { order: [string, number] } };
  log: { key: [string, string]; value: LogRow };
}

export type Database = IDBPDatabase<Schema>;

/** All of a story is in these. */
export const STORES: ['stories', 'articles', 'log'] = ['stories', 'articles', 'log'];

/** All rows of a story: an array sorts behind every string and number. */
export const keysOf = (slug: string): IDBKeyRange => IDBKeyRange.bound([slug], [slug, []]);
