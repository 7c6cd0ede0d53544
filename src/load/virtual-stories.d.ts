/** Written by src/build/bundled-stories.ts. */
declare module 'virtual:bundled-stories' {
  import type { BundledStory } from '../core/model/bundled-story.ts';

  export const STORIES: readonly {
    readonly slug: string;
    readonly load: () => Promise<BundledStory>;
  }[];
}
