import type { ArticleText } from './article.ts';
import type { Independence } from './independence.ts';
import type { Story } from './story.ts';

/** A story that the page brings along: as its articles stand, or read by the build already. */
export type BundledStory =
  | { readonly kind: 'raw'; readonly articles: readonly ArticleText[] }
  | {
      readonly kind: 'read';
      /** The articles without their texts, which the story has. */
      readonly given: readonly Omit<ArticleText, 'text'>[];
      readonly story: Story;
      readonly independence: Independence;
    };
