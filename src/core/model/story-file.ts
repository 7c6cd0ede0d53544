import type { ArticleText } from './article.ts';
import type { LogEntry } from './correction.ts';

/**
 * A whole story in one file (.sourceline.json): what its user put in, never what was read out of it,
 * so that another person's page reads it anew, with their parser.
 */
export interface StoryFile {
  readonly format: 'sourceline';
  readonly version: 1;
  readonly name: string;
  readonly articles: readonly ArticleText[];
  readonly log: readonly LogEntry[];
  /** The query string of the view, without the story's slug. */
  readonly view: string;
}
