import type { ParsedArticle } from '../model/story.ts';

/** The article with its entity ids replaced wherever they are used. */
export function renameEntities(
  article: ParsedArticle,
  rename: (id: string) => string,
): ParsedArticle {
  const renameMaybe = (id: string | null): string | null => (id === null ? null : rename(id));
  return {
    ...article,
    outlet: { ...article.outlet, id: renameMaybe(article.outlet.id) },
    quotes: article.quotes.map((quote) => ({
      ...quote,
      source: quote.source && { ...quote.source, entity: renameMaybe(quote.source.entity) },
      via: renameMaybe(quote.via),
    })),
    mentions: article.mentions.map((mention) => ({
      ...mention,
      participants: [...new Set(mention.participants.map(rename))],
    })),
  };
}
