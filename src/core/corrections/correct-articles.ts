import type { ArticleText } from '../model/article.ts';
import type { Change, ContentKey, LogEntry } from '../model/correction.ts';
import { parseDay } from '../model/civil-day.ts';
import { isChange } from './read-entry.ts';

type ArticleChange = Extract<Change, { readonly kind: 'article-outlet' | 'article-published' }>;

/** Whether a change says something that can be said of an article; '' leaves it to the text. */
export const isSayable = (change: ArticleChange): boolean =>
  change.kind === 'article-outlet' ||
  change.published === '' ||
  parseDay(change.published) !== undefined;

/** What the log says of one article; undefined for what it does not speak of. */
export interface Said {
  readonly outlet?: string;
  readonly published?: string;
}

/** What the changes in force say of each article: the last one wins. */
export function saidOfArticles(inForce: readonly LogEntry[]): ReadonlyMap<ContentKey, Said> {
  const said = new Map<ContentKey, Said>();
  for (const { deed } of inForce) {
    if (deed.kind !== 'change' || !isChange(deed.change)) continue;
    const { change } = deed;
    if (change.kind !== 'article-outlet' && change.kind !== 'article-published') continue;
    if (!isSayable(change)) continue;
    const before = said.get(change.content) ?? {};
    said.set(
      change.content,
      change.kind === 'article-outlet'
        ? { ...before, outlet: change.outlet.trim() }
        : { ...before, published: change.published },
    );
  }
  return said;
}

/** The article as the parser is to read it; itself where nothing is said of it. */
export function correctArticle(article: ArticleText, said: Said | undefined): ArticleText {
  if (said === undefined) return article;
  const { outlet: ownOutlet, published: ownPublished, ...rest } = article;
  const { outlet = ownOutlet, published = ownPublished } = said;
  if (outlet === ownOutlet && published === ownPublished) return article;
  return {
    ...rest,
    ...(outlet !== undefined && outlet !== '' && { outlet }),
    ...(published !== undefined && published !== '' && { published }),
  };
}
