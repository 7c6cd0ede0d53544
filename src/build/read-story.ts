import {
  applyCorrections,
  correctArticle,
  foldLog,
  saidOfArticles,
} from '../core/corrections/index.ts';
import { findIndependence, linkStory, parseArticle } from '../core/index.ts';
import type { ArticleText } from '../core/model/article.ts';
import type { StoryAsRead } from '../core/model/bundled-story.ts';
import { contentKeyOf } from '../load/content-key.ts';
import { readFolder } from './read-folder.ts';
import { readLog } from './read-log.ts';

/**
 * Reads the articles of a folder as the page's worker does, so that the page need not; their outlets
 * and dates are those that its log says. Throws where a correction finds nothing to correct.
 */
export function readStory(path: string): StoryAsRead {
  const log = readLog(path);
  const { inForce } = foldLog(log);
  const said = saidOfArticles(inForce);
  const articles = readFolder(path);
  const corrected = articles.map((article) =>
    correctArticle(article, said.get(contentKeyOf(article))),
  );
  const story = linkStory(corrected.map(parseArticle));
  const contents = new Map(articles.map((article) => [article.id, contentKeyOf(article)]));
  const { unfit } = applyCorrections(story, inForce, contents);
  if (unfit.length > 0) {
    const entries = unfit.map(({ entry }) => entry.id).join(', ');
    throw new Error(`${path}: corrections that fit no article as it stands: ${entries}`);
  }
  return {
    kind: 'read',
    given: articles.map(withoutText),
    correctedGiven: corrected.filter((article, i) => article !== articles[i]).map(withoutText),
    log,
    story,
    independence: findIndependence(story),
  };
}

const withoutText = ({ text: _text, ...given }: ArticleText): Omit<ArticleText, 'text'> => given;
