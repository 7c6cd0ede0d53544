import {
  applyCorrections,
  correctArticle,
  foldLog,
  saidOfArticles,
} from '../core/corrections/index.ts';
import { findIndependence, linkStory, parseArticle } from '../core/index.ts';
import type { BundledStory } from '../core/model/bundled-story.ts';
import { contentKeyOf } from '../load/content-key.ts';
import { readFolder } from './read-folder.ts';
import { readLog } from './read-log.ts';

/**
 * Reads the articles of a folder as the page's worker does, so that the page need not, and corrects
 * the story as its folder says. Throws where a correction finds nothing to correct.
 */
export function readStory(path: string): Extract<BundledStory, { kind: 'read' }> {
  const { inForce } = foldLog(readLog(path));
  const said = saidOfArticles(inForce);
  const articles = readFolder(path).map((article) =>
    correctArticle(article, said.get(contentKeyOf(article))),
  );
  const machine = linkStory(articles.map(parseArticle));
  const contents = new Map(articles.map((article) => [article.id, contentKeyOf(article)]));
  const { story, unfit } = applyCorrections(machine, inForce, contents);
  if (unfit.length > 0) {
    const entries = unfit.map(({ entry }) => entry.id).join(', ');
    throw new Error(`${path}: corrections that fit no article as it stands: ${entries}`);
  }
  return {
    kind: 'read',
    given: articles.map(({ text: _text, ...given }) => given),
    story,
    independence: findIndependence(machine),
  };
}
