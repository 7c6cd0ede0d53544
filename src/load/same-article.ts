import type { ArticleText } from '../core/model/article.ts';

/** Every article that was seen in this visit, by its id: few share one. */
const seen = new Map<string, ArticleText[]>();

/**
 * The one object that stands for an article with these words and facts. What is read from the
 * database is a copy each time, and each copy would be parsed anew.
 */
export function sameArticle(article: ArticleText): ArticleText {
  const twins = seen.get(article.id) ?? [];
  const known = twins.find((twin) => isSame(twin, article));
  if (known) return known;
  seen.set(article.id, [...twins, article]);
  return article;
}

/** Lets these objects stand for their words from now on: more is known of them than of copies. */
export function standFor(articles: readonly ArticleText[]): void {
  for (const article of articles) seen.set(article.id, [article, ...(seen.get(article.id) ?? [])]);
}

function isSame(a: ArticleText, b: ArticleText): boolean {
  if (a === b) return true;
  const facts = Object.entries(a);
  return (
    facts.length === Object.keys(b).length &&
    facts.every(([name, value]) => Reflect.get(b, name) === value)
  );
}
