import type { Modality, StoryEvent } from '../model/event.ts';
import { compareEvents } from '../model/compare-events.ts';
import type { Span } from '../model/span.ts';
import type { ParsedArticle } from '../model/story.ts';
import { type Cluster, cluster } from './cluster.ts';
import { closeQuotation } from './close-quotation.ts';
import { dateEvents } from './date-events.ts';
import type { Dated } from './date-event.ts';
import { foldParts } from './fold-parts.ts';
import { foldSpeech } from './fold-speech.ts';
import { reachPeople } from './reach-people.ts';
import { bestCost, labelPlace, tellsBest } from './tells-best.ts';
import { type Traits, traitsOf } from './traits.ts';
import { worthTelling } from './worth-telling.ts';

/**
 * The events of a story: mentions that tell the same happening, dated and labelled, in date order,
 * undated ones last. Expects articles whose dates are resolved and whose entity ids are the story's.
 */
export function linkEvents(articles: readonly ParsedArticle[]): readonly StoryEvent[] {
  const outlets = new Set(articles.flatMap((article) => article.outlets.map(({ id }) => id)));
  const clusters = cluster(traitsOf(articles));
  const dates = dateEvents(clusters);
  const taken = new Set<string>();
  const events = clearestFirst(foldSpeech(worthTelling(clusters)), dates).map(
    ({ members, date }) => {
      const best = tellsBest(members, date, taken);
      const label = taken.has(wholeOf(best)) ? ownPart(best) : best.mention.label;
      taken.add(labelPlace(best)).add(wholeOf(best));
      return toEvent(members, best, closeQuotation(label, best.article), date, outlets);
    },
  );
  return reachPeople(foldParts(events), articles).toSorted(compareEvents);
}

/** What a label shows, for telling whether another event shows the same. */
const wholeOf = (best: Traits): string => `${labelPlace(best)}-${best.mention.label.end}`;

/**
 * The end of a label that is the telling's own: what stands for an event where another has the whole
 * ("She admitted [starting the fire in May]"). A quotation that it closes opens before it.
 */
function ownPart({ mention: { label, start }, article }: Traits): Span {
  const own = article.source.text.slice(start, label.end);
  const closes = /[”»]$/u.test(own) && !/[“«]/u.test(own);
  return start < label.end ? { start, end: closes ? label.end - 1 : label.end } : label;
}

/** The clusters in the order in which they choose their labels. */
const clearestFirst = (
  clusters: readonly Cluster[],
  dates: (members: Cluster) => Dated,
): readonly { readonly members: Cluster; readonly date: Dated }[] =>
  clusters
    .map((members) => {
      const date = dates(members);
      return { members, date, cost: bestCost(members, date) };
    })
    .toSorted((a, b) => a.cost - b.cost);

function toEvent(
  members: Cluster,
  best: Traits,
  label: Span,
  date: Dated,
  outlets: ReadonlySet<string>,
): StoryEvent {
  const tellers = [...new Set(members.map(({ article }) => article.outlet.id ?? article.id))];
  const named = [...new Set(members.flatMap(({ mention }) => mention.participants))];
  return {
    id: `event:${best.article.id}:${best.mention.trigger.start}`,
    label: { article: best.article.id, start: label.start, end: label.end },
    ...date,
    modality: isAfter(date.earliest, members) ? 'planned' : modalityOf(members),
    mentions: members.map(({ mention: { article, start, end, timex } }) => ({
      article,
      start,
      end,
      timex,
    })),
    people: named.filter((id) => id.startsWith('person:')),
    outlets: tellers,
    cited: named.filter((id) => outlets.has(id) && !tellers.includes(id)),
    quotes: [...new Set(members.flatMap(({ quotes }) => quotes))],
  };
}

/** Whether a day lies after the publication of every telling: "he is sentenced on Friday". */
const isAfter = (day: string | null, members: Cluster): boolean =>
  day !== null &&
  members.every(
    ({ article }) => article.published?.latest != null && article.published.latest < day,
  );

/** What most clauses say; a fact where they are even. */
function modalityOf(members: Cluster): Modality {
  const clauses = members.filter(({ nominal }) => !nominal);
  const counts = new Map<Modality, number>();
  for (const { mention } of clauses)
    counts.set(mention.modality, (counts.get(mention.modality) ?? 0) + 1);
  const order: readonly Modality[] = ['asserted', 'alleged', 'denied', 'planned'];
  return order.reduce((most, next) =>
    (counts.get(next) ?? 0) > (counts.get(most) ?? 0) ? next : most,
  );
}
