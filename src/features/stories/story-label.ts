import type { StoryEntry } from '../../load/stories.ts';

/** What a story is called in a list: its name, else how it begins. */
export interface StoryLabel {
  readonly words: string;
  /** Whether the words are an article's own. */
  readonly isVerbatim: boolean;
}

/** Never empty. */
export function storyLabel({
  name,
  opening = '',
}: Pick<StoryEntry, 'name' | 'opening'>): StoryLabel {
  if (name !== '') return { words: name, isVerbatim: false };
  if (opening !== '') return { words: opening, isVerbatim: true };
  return { words: 'Story without a name', isVerbatim: false };
}

/** What a copy is called at first. */
export const nameOfCopy = (story: Pick<StoryEntry, 'name' | 'opening'>): string =>
  `Copy of ${storyLabel(story).words}`;
