import { dateMentions } from '../events/date-mentions.ts';
import { findMentions } from '../events/find-mentions.ts';
import type { ArticleText } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import type { ParsedArticle } from '../model/story.ts';
import { findEntities } from '../names/find-entities.ts';
import { findOutlet } from '../names/find-outlet.ts';
import { attributeQuotes } from '../quotes/attribute-quotes.ts';
import { findQuoteSpans } from '../quotes/find-quote-spans.ts';
import { splitSections } from '../text/split-sections.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findPublished } from '../time/find-published.ts';
import { findTimexes } from '../time/find-timexes.ts';
import { resolveTimexes } from '../time/resolve-timexes.ts';
import { withUpdate } from '../time/updated-on.ts';
import { diagnose } from './diagnose.ts';

/**
 * Everything one article says by itself. Pure: the same text gives the same result, whatever its
 * siblings, so it can be cached by content and run anywhere. Never throws, whatever the text.
 */
export function parseArticle(source: ArticleText): ParsedArticle {
  const { id, text } = source;
  const sections = splitSections(id, text);
  const doc: Doc = { id, text, sections, sentences: splitSentences(text, sections) };
  const found = findTimexes(doc);
  const published = findPublished(doc, source, found);
  const readings = withUpdate(doc, found, published);
  const timexes = resolveTimexes(readings, published);
  const quoted = findQuoteSpans(doc);
  const { outlet, host, entities } = findOutlet(doc, source, findEntities(doc));
  const quotes = attributeQuotes(doc, quoted, entities, outlet.id);
  const told = findMentions(doc, { timexes: readings, quotes, entities });
  const mentions = dateMentions(told, { published, timexes });
  const headline = sections.find(({ kind }) => kind === 'headline');
  return {
    id,
    source,
    headline: headline ? { article: id, start: headline.start, end: headline.end } : null,
    outlet,
    host,
    published,
    sections,
    readings,
    timexes,
    quotes,
    ...entities,
    mentions,
    diagnostics: diagnose(doc, { published, outlet, readings, timexes, quotes, mentions }),
  };
}
