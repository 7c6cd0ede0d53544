import { EVENT_NOUNS, VERB_FAMILIES } from '../lexicon/action-families.ts';
import { contains, overlaps } from '../model/span.ts';
import type { Cluster } from './cluster.ts';
import type { Traits } from './traits.ts';

/** Speech that is no news unless something else makes it so. */
const PLAIN_SPEECH = new Set(['say', 'add', 'tell', 'show', 'know', 'think', 'note', 'ask']);

/**
 * Whether readers want the event in the timeline: several articles tell it, it has its own date, a
 * headline tells it, or it is of a kind that the news reports. Noun phrases alone tell nothing.
 */
export function isWorthTelling(cluster: Cluster): boolean {
  const clauses = cluster.filter(({ nominal }) => !nominal);
  if (clauses.length === 0) return cluster.some(({ timex }) => timex !== undefined);
  if (new Set(clauses.map(({ article }) => article.id)).size > 1) return true;
  return clauses.some(
    (telling) =>
      telling.timex !== undefined || inHeadline(telling) || (isNews(telling) && !isQuoted(telling)),
  );
}

/** Speech put on record is news where a remark is none. */
const isMedium = (lemma: string): boolean =>
  ['email', 'statement', 'state'].includes(EVENT_NOUNS.get(lemma) ?? '') || lemma === 'testimony';

const inHeadline = ({ article, mention }: Traits): boolean =>
  article.headline !== null && overlaps(article.headline, mention);

/** What only one speaker tells is shown as a quote. */
const isQuoted = ({ article, mention }: Traits): boolean =>
  article.quotes.some((quote) => quote.kind === 'direct' && contains(quote, mention));

const isNews = ({ mention, family, speech, people }: Traits): boolean => {
  if (PLAIN_SPEECH.has(mention.action)) return people.length > 0 && mention.lemmas.some(isMedium);
  const known = VERB_FAMILIES.has(mention.action) || EVENT_NOUNS.has(mention.action);
  return (known || family !== mention.action || speech) && mention.lemmas.length > 0;
};
