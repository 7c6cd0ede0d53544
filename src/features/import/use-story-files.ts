import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeView } from '../../state/use-view.ts';
import { parseView } from '../../state/view-state.ts';
import type { FoundFile } from './files-of-drop.ts';
import { storyFileText } from './story-file-text.ts';

interface StoryFiles {
  /** Why files were not opened, in sentences. */
  readonly problems: readonly string[];
  /** Opens the stories among the files, and returns the other files. */
  readonly take: (found: readonly FoundFile[]) => Promise<readonly FoundFile[]>;
  /** Puts the problems away. */
  readonly putAway: () => void;
}

/**
 * Story files become stories of their own, and the last one is shown with its view. `onOpened` is told
 * when all of them are.
 */
export function useStoryFiles(onOpened: () => void): StoryFiles {
  const client = useQueryClient();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const take = async (found: readonly FoundFile[]): Promise<readonly FoundFile[]> => {
    setProblems([]);
    const stories = found.filter(isStory);
    if (stories.length === 0) return found;
    const { openStoryFile } = await import('../../load/open-story-file.ts');
    const told: string[] = [];
    for (const { file } of stories) {
      // One story after the other, in the order of the files.
      // oxlint-disable-next-line no-await-in-loop
      const opened = await openStoryFile(client, file);
      if (!opened.ok) told.push(storyFileText(opened.name, opened.failure));
      else changeView({ ...parseView(opened.view), story: opened.slug, embed: false });
    }
    setProblems(told);
    if (told.length === 0) onOpened();
    return found.filter((one) => !isStory(one));
  };
  return { problems, take, putAway: () => setProblems([]) };
}

/** No article is JSON; but a folder may hold any, which nobody handed in for a story. */
const isStory = ({ path }: FoundFile): boolean =>
  /\.sourceline\.json$/i.test(path) || (/\.json$/i.test(path) && !path.includes('/'));
