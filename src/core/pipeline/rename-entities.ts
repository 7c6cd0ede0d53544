import type { Quote } from '../model/quote.ts';
import { textOf } from '../model/span.ts';
import type { ParsedArticle } from '../model/story.ts';

/**
 * The article with its entity ids replaced wherever they are used, and its unknown speakers named
 * where another article introduces them.
 */
export function renameEntities(
  article: ParsedArticle,
  rename: (id: string) => string,
  idOfName: (name: string) => string | null = () => null,
): ParsedArticle {
  const renameMaybe = (id: string | null): string | null => (id === null ? null : rename(id));
  const renameSource = ({ source }: Quote): Quote['source'] => {
    if (source === null) return null;
    const entity = renameMaybe(source.entity) ?? idOfName(textOf(article.source.text, source));
    const { others } = source;
    return others === undefined
      ? { ...source, entity }
      : { ...source, entity, others: others.map(rename) };
  };
  return {
    ...article,
    people: article.people.map((person) => ({ ...person, id: rename(person.id) })),
    outlets: article.outlets.map((outlet) => ({ ...outlet, id: rename(outlet.id) })),
    organisations: article.organisations.map((each) => ({ ...each, id: rename(each.id) })),
    outlet: { ...article.outlet, id: renameMaybe(article.outlet.id) },
    quotes: article.quotes.map((quote) => ({
      ...quote,
      source: renameSource(quote),
      via: renameMaybe(quote.via),
    })),
    mentions: article.mentions.map((mention) => ({
      ...mention,
      participants: [...new Set(mention.participants.map(rename))],
    })),
  };
}
