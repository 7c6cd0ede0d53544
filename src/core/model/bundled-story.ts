import type { ArticleText } from './article.ts';
import type { LogEntry } from './correction.ts';
import type { Independence } from './independence.ts';
import type { Story } from './story.ts';

/** A story that the page brings along: as its articles stand, or read by the build already. */
export type BundledStory = RawStory | StoryAsRead;

interface RawStory {
  readonly kind: 'raw';
  readonly articles: readonly ArticleText[];
  /** How whoever published it corrects it. */
  readonly log: readonly LogEntry[];
}

export interface StoryAsRead extends Pick<RawStory, 'log'> {
  readonly kind: 'read';
  /** The articles without their texts, which the story has. */
  readonly given: readonly WithoutText[];
  /** Those of them of which the log says something, as they were read with that. */
  readonly correctedGiven: readonly WithoutText[];
  /** What the parser reads: the log lies over it as over any other story. */
  readonly story: Story;
  readonly independence: Independence;
}

type WithoutText = Omit<ArticleText, 'text'>;
