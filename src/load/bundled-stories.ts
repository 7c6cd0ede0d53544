import { STORIES } from 'virtual:bundled-stories';
import type { ArticleText } from '../core/model/article.ts';
import type { BundledStory } from '../core/model/bundled-story.ts';
import type { Story } from '../core/model/story.ts';
import { keepIndependence } from '../core/model/story-independence.ts';

/** Slugs of the bundled stories, in alphabetical order. */
export const BUNDLED_STORIES: readonly string[] = STORIES.map(({ slug }) => slug);

/** Whether the page brings this story with it; '' is the first one. */
export const isBundled = (slug: string): boolean => slug === '' || BUNDLED_STORIES.includes(slug);

/** The raw articles of a bundled story, in order of their file names; none for an unknown slug. */
export async function loadBundledStory(slug: string): Promise<readonly ArticleText[]> {
  const bundled = await STORIES.find((story) => story.slug === slug)?.load();
  return bundled === undefined ? [] : unpack(bundled);
}

/** Stories that the build has read, by the first of their articles. */
const read = new WeakMap<
  ArticleText,
  { readonly articles: readonly ArticleText[]; readonly story: Story }
>();

/** The articles of a bundled story; what they tell together is kept, where it is known. */
function unpack(bundled: BundledStory): readonly ArticleText[] {
  if (bundled.kind === 'raw') return bundled.articles;
  const { given, story, independence } = bundled;
  const texts = new Map(story.articles.map(({ id, text }) => [id, text]));
  const articles = given.map((article) => ({ ...article, text: texts.get(article.id) ?? '' }));
  keepIndependence(story, independence);
  if (articles[0]) read.set(articles[0], { articles, story });
  return articles;
}

/** The story of these articles, where they are all of a bundled one and the build has read it. */
export function storyReadBefore(articles: readonly ArticleText[]): Story | undefined {
  const known = articles[0] && read.get(articles[0]);
  const isSame =
    known?.articles.length === articles.length &&
    known.articles.every((article, i) => article === articles[i]);
  return isSame ? known.story : undefined;
}
