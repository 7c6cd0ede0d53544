import { findDisagreements } from '../compare/disagreements.ts';
import { findQuoteVariants } from '../compare/quote-variants.ts';
import { dateMentions } from '../events/date-mentions.ts';
import { isRemarkOnly } from '../events/remarks.ts';
import { linkEvents } from '../events/link-events.ts';
import { sharedDays } from '../events/shared-days.ts';
import type { ParsedArticle, Story, StoryArticle } from '../model/story.ts';
import { linkEntities } from '../names/link-entities.ts';
import { inferPublished } from '../time/infer-published.ts';
import { resolveTimexes } from '../time/resolve-timexes.ts';
import { diagnoseAgain } from './diagnose.ts';
import { renameEntities } from './rename-entities.ts';

/** One story from the articles that tell it, in the order given. Pure and deterministic. */
export function linkStory(parsed: readonly ParsedArticle[]): Story {
  const { entities, idOf, bearerOf } = linkEntities(parsed);
  const articles = dateArticles(parsed.map(withoutRemarks)).map((article) =>
    renameEntities(
      article,
      (id) => idOf(article.id, id),
      (name) => bearerOf(name)?.id ?? null,
    ),
  );
  const events = linkEvents(articles);
  const variants = findQuoteVariants(articles);
  return {
    schema: 1,
    title: titleOf(articles),
    articles: articles.map(toStoryArticle),
    ...entities,
    timexes: articles.flatMap(({ timexes }) => timexes),
    quotes: articles.flatMap(({ quotes }) => quotes),
    events,
    quoteVariants: variants,
    disagreements: findDisagreements({ articles, events, variants }),
    diagnostics: articles.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** An article without what tells no event of its own: "critics say". */
const withoutRemarks = (article: ParsedArticle): ParsedArticle => ({
  ...article,
  mentions: article.mentions.filter((mention) => !isRemarkOnly(mention)),
});

/** Gives undated articles a date from their siblings, and reads their words against it. */
function dateArticles(parsed: readonly ParsedArticle[]): readonly ParsedArticle[] {
  const shared = sharedDays(parsed);
  const inferred = inferPublished(
    parsed.map(({ id, source, readings, published }) => ({
      id,
      text: source.text,
      readings,
      published,
      told: shared.get(id) ?? [],
    })),
  );
  return parsed.map((article) => {
    const published = inferred.get(article.id);
    if (published === undefined) return article;
    const timexes = resolveTimexes(article.readings, published);
    const mentions = dateMentions(article.mentions, { published, timexes });
    const dated = { ...article, published, timexes, mentions };
    return { ...dated, diagnostics: diagnoseAgain(dated) };
  });
}

/** The headline of the first article that has one. */
const titleOf = (articles: readonly ParsedArticle[]): Story['title'] =>
  articles.find(({ headline }) => headline !== null)?.headline ?? null;

const toStoryArticle = (article: ParsedArticle): StoryArticle => {
  const { id, source, headline, outlet, host, published, sections } = article;
  const { file, text, url } = source;
  const facts = { id, file, text, headline, outlet, host, published, sections };
  return url === undefined ? facts : { ...facts, url };
};
