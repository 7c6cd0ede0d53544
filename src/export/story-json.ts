import type { Taken, Written } from './taken.ts';

/** The exchange format itself (story-json): what is read back is what was written. */
export const writeStoryJson = ({ story }: Taken): Written => ({
  text: `${JSON.stringify(story, null, 2)}\n`,
  notes: [],
});
