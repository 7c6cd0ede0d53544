import { STORIES } from 'virtual:bundled-stories';
import type { ArticleText } from '../core/model/article.ts';
import type { BundledStory } from '../core/model/bundled-story.ts';
import type { LogEntry } from '../core/model/correction.ts';
import type { Story } from '../core/model/story.ts';
import { keepIndependence } from '../core/model/story-independence.ts';
import { standFor } from './same-article.ts';

/** Slugs of the bundled stories, in alphabetical order. */
export const BUNDLED_STORIES: readonly string[] = STORIES.map(({ slug }) => slug);

/** Whether the page brings this story with it; '' is the first one. */
export const isBundled = (slug: string): boolean => slug === '' || BUNDLED_STORIES.includes(slug);

/** What the page brings of a story, before its user did anything to it. */
export interface Brought {
  /** Raw, in order of their file names. */
  readonly articles: readonly ArticleText[];
  /** How whoever published the story corrects it. */
  readonly log: readonly LogEntry[];
}

/** What the page brings of a story; nothing for an unknown slug. */
export async function loadBundledStory(slug: string): Promise<Brought> {
  const bundled = await STORIES.find((story) => story.slug === slug)?.load();
  return bundled === undefined ? { articles: [], log: [] } : unpack(bundled);
}

/** Stories that the build has read, by the first of their articles, as it was read. */
const read = new WeakMap<
  ArticleText,
  { readonly articles: readonly ArticleText[]; readonly story: Story }
>();

/** Takes it out of its wrapping; what its articles tell together is kept, where it is known. */
function unpack(bundled: BundledStory): Brought {
  if (bundled.kind === 'raw') return bundled;
  const { given, correctedGiven, log, story, independence } = bundled;
  const texts = new Map(story.articles.map(({ id, text }) => [id, text]));
  const withText = <T extends { readonly id: string }>(one: T) => ({
    ...one,
    text: texts.get(one.id) ?? '',
  });
  const articles = given.map(withText);
  const corrected = correctedGiven.map(withText);
  const asRead = articles.map((one) => corrected.find(({ id }) => id === one.id) ?? one);
  standFor(asRead);
  keepIndependence(story, independence);
  if (asRead[0]) read.set(asRead[0], { articles: asRead, story });
  return { articles, log };
}

/** The story of these articles, where they are all of a bundled one and the build has read it. */
export function storyReadBefore(articles: readonly ArticleText[]): Story | undefined {
  const known = articles[0] && read.get(articles[0]);
  const isSame =
    known?.articles.length === articles.length &&
    known.articles.every((article, i) => article === articles[i]);
  return isSame ? known.story : undefined;
}
