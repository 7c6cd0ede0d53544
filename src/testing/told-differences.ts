import { linkStory, parseArticle } from '../core/index.ts';
import type { Disagreement } from '../core/model/event.ts';

/**
 * Asks for the values of each difference of one kind between texts, each an article; all are published
 * on that ISO day, or nobody says when.
 */
export const differencesOf =
  (sought: Disagreement['kind'], published?: string) =>
  (...texts: readonly string[]): readonly (readonly string[])[] =>
    linkStory(
      texts.map((text, at) =>
        parseArticle({ id: `a${at}`, file: `a${at}.txt`, text, ...(published && { published }) }),
      ),
    )
      .disagreements.filter(({ kind }) => kind === sought)
      .map(({ claims }) => claims.map(({ value }) => value));
