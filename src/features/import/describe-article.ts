import type { ArticleText } from '../../core/model/article.ts';
import type { Story } from '../../core/model/story.ts';
import { longDateWords } from '../../selectors/date-words.ts';
import { isUnsure } from '../../selectors/precision-words.ts';
import { articleOf, wordsOf } from '../../selectors/story-text.ts';
import { lackTexts } from './lack-text.ts';

/** What the parser says about one article. */
export interface Description {
  /** Verbatim; undefined where there is none, or the article is not read yet. */
  readonly headline: string | undefined;
  /** Name of the outlet that the parser found. */
  readonly outlet: string | undefined;
  /** The date that the parser found, in words. */
  readonly published: string | undefined;
  readonly lacks: readonly string[];
}

/** What the story says about one of its articles; nothing while it is still being read. */
export function describeArticle({ id, text }: ArticleText, story: Story | undefined): Description {
  const found = story && articleOf(story, id);
  if (story === undefined || found?.text !== text)
    return { headline: undefined, outlet: undefined, published: undefined, lacks: [] };
  return {
    headline: found.headline ? wordsOf(story, found.headline) : undefined,
    outlet: story.outlets.find((outlet) => outlet.id === found.outlet.id)?.name,
    published: found.published
      ? `${longDateWords(found.published)}${isUnsure(found) ? ', inferred' : ''}`
      : undefined,
    lacks: lackTexts(story, found),
  };
}
