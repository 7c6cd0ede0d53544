import type { StoryEntry } from '../../load/stories.ts';
import type { StoreStatus } from '../../load/use-kept.ts';
import { storyLabel } from './story-label.ts';

type Trouble = NonNullable<StoreStatus['trouble']>;

/** What is said of a trouble, and what can be done about it. */
interface Advice {
  readonly title: string;
  readonly advice: string;
}

const ADVICE: Readonly<Record<Trouble, Advice>> = {
  unavailable: {
    title: 'This browser keeps nothing here.',
    advice:
      'It may be a private window, or a setting. What you add lasts until you close this page; export it to keep it.',
  },
  full: {
    title: 'The browser has no room left.',
    advice:
      'All of it is still here until you close this page. Export the story, or delete one that you no longer need; then try again.',
  },
  blocked: {
    title: 'Your stories cannot be opened yet.',
    advice: 'Close or reload other windows in which Sourceline is open; then try again.',
  },
  outdated: {
    title: 'A newer Sourceline is open in another window.',
    advice: 'Export what is not saved, then reload this page.',
  },
  closed: {
    title: 'The browser has closed the place where stories are kept.',
    advice: 'Try again; if that does not help, export the story and restart the browser.',
  },
  failed: {
    title: 'The browser could not save or open your stories.',
    advice: 'Try again; if that does not help, export the story and restart the browser.',
  },
};

/** What is the matter with keeping, in words. */
export const keepAdvice = (trouble: Trouble): Advice => ADVICE[trouble];

const PART = {
  articles: 'articles of',
  corrections: 'corrections of',
  story: 'changes to',
} as const;

/** "articles of “Harbour”": what only memory holds, each once. */
export function unsavedWords(
  unsaved: StoreStatus['unsaved'],
  stories: readonly StoryEntry[],
): readonly string[] {
  const words = unsaved.map(({ slug, part }) => {
    const story = stories.find((one) => one.slug === slug);
    return `${PART[part]} “${story ? storyLabel(story).words : slug}”`;
  });
  return [...new Set(words)];
}
