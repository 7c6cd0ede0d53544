import type { BundledStory } from '../core/model/bundled-story.ts';
import { readFolder } from './read-folder.ts';
import { readLog } from './read-log.ts';

/** What a folder holds, for pages that read it themselves. */
export const readRaw = (path: string): BundledStory => ({
  kind: 'raw',
  articles: readFolder(path),
  log: readLog(path),
});
