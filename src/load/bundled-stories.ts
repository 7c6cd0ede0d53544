import type { ArticleText } from '../core/model/article.ts';
import { idOfFile } from '../core/model/article-id.ts';

/** Each article of seeds/ is a chunk of its own, fetched from the page's own origin when asked. */
const FILES = import.meta.glob<string>('../../seeds/*/articles/*.txt', {
  query: '?raw',
  import: 'default',
});

const PATH = /\/seeds\/(?<story>[^/]+)\/articles\/(?<file>[^/]+)$/;

const paths = Object.keys(FILES).toSorted();

/** Slugs of the bundled stories, in alphabetical order. */
export const BUNDLED_STORIES: readonly string[] = [
  ...new Set(paths.map((path) => PATH.exec(path)?.groups?.['story'] ?? '')),
];

/** Whether the page brings this story with it; '' is the first one. */
export const isBundled = (slug: string): boolean => slug === '' || BUNDLED_STORIES.includes(slug);

/** The raw articles of a bundled story, in order of their file names; none for an unknown slug. */
export function loadBundledStory(slug: string): Promise<readonly ArticleText[]> {
  return Promise.all(
    paths.flatMap((path) => {
      const { story, file = '' } = PATH.exec(path)?.groups ?? {};
      const load = FILES[path];
      return story === slug && load ? [load().then((text) => toArticle(file, text))] : [];
    }),
  );
}

const toArticle = (file: string, text: string): ArticleText => ({ id: idOfFile(file), file, text });
