import { findIndependence, linkStory, parseArticle } from '../core/index.ts';
import type { BundledStory } from '../core/model/bundled-story.ts';
import { readFolder } from './read-folder.ts';

/** Reads the articles of a folder as the page's worker does, so that the page need not. */
export function readStory(path: string): Extract<BundledStory, { kind: 'read' }> {
  const articles = readFolder(path);
  const story = linkStory(articles.map(parseArticle));
  return {
    kind: 'read',
    given: articles.map(({ text: _text, ...given }) => given),
    story,
    independence: findIndependence(story),
  };
}
