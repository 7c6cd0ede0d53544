import type { StoryEvent } from '../model/event.ts';
import type { SpanRef } from '../model/span.ts';
import type { Timex } from '../model/timex3.ts';
import type { Cluster } from './cluster.ts';
import type { Traits } from './traits.ts';

type Dated = Pick<StoryEvent, 'edtf' | 'earliest' | 'latest' | 'precision' | 'basis' | 'reason'>;

/** A date that tellings agree on, and who gives it. */
interface Vote {
  readonly timex: Timex;
  readonly articles: Set<string>;
  readonly evidence: SpanRef[];
}

/**
 * When an event took place: the date that most articles give it; where they are even, the span of
 * both; where none gives one, the side of publication on which its tense puts it.
 */
export function dateEvent(cluster: Cluster): Dated {
  const votes = countVotes(cluster);
  const [first, second] = votes;
  if (first === undefined) return bounded(cluster);
  const even = second !== undefined && first.articles.size === second.articles.size;
  if (even && isDay(first.timex) && isDay(second.timex) && first.timex.edtf !== second.timex.edtf)
    return either(first, second);
  return stated(first, cluster);
}

/** Dates by the number of articles that give them, the narrower first where they are even. */
function countVotes(cluster: Cluster): readonly Vote[] {
  const votes = new Map<string, Vote>();
  for (const { timex, mention } of cluster) {
    if (timex?.edtf == null) continue;
    const vote = votes.get(timex.edtf) ?? { timex, articles: new Set(), evidence: [] };
    votes.set(timex.edtf, vote);
    if (vote.articles.has(mention.article)) continue;
    vote.articles.add(mention.article);
    vote.evidence.push(toRef(timex), ...timex.anchor.evidence);
  }
  return [...votes.values()].toSorted(
    (a, b) => b.articles.size - a.articles.size || width(a.timex) - width(b.timex),
  );
}

const toRef = ({ article, start, end }: SpanRef): SpanRef => ({ article, start, end });

const isDay = ({ earliest, latest }: Timex): boolean => earliest !== null && earliest === latest;

/** Rank by width: a day before a month before an open interval. */
const width = ({ earliest, latest }: Timex): number =>
  earliest === null || latest === null
    ? Number.MAX_SAFE_INTEGER
    : Date.parse(`${latest}T00:00:00Z`) - Date.parse(`${earliest}T00:00:00Z`);

/** The date as given; what is past by publication and has an open end ends there. */
function stated({ timex, evidence }: Vote, cluster: Cluster): Dated {
  const { edtf, earliest, latest, rule } = timex;
  const published = lastDay(cluster);
  const basis = timex.anchor.kind === 'other-article' ? 'inferred' : 'stated';
  if (
    earliest !== null &&
    latest === null &&
    published !== undefined &&
    !isAhead(cluster) &&
    earliest <= published.day
  )
    return {
      edtf: `${edtf!.split('/')[0]!}/${published.day}`,
      earliest,
      latest: published.day,
      precision: 'interval',
      basis: 'inferred',
      reason: { rule: `${rule}/until-published`, evidence: [...evidence, ...published.evidence] },
    };
  return {
    edtf,
    earliest,
    latest,
    precision: precisionOf(edtf!),
    basis,
    reason: { rule, evidence },
  };
}

function either(a: Vote, b: Vote): Dated {
  const [early, late] = a.timex.earliest! <= b.timex.earliest! ? [a, b] : [b, a];
  const { earliest } = early.timex;
  const { latest } = late.timex;
  return {
    edtf: `${earliest!}/${latest!}`,
    earliest,
    latest,
    precision: 'interval',
    basis: 'stated',
    reason: { rule: 'articles-differ', evidence: [...early.evidence, ...late.evidence] },
  };
}

/** No telling gives a date: what is told as past lies before publication, a plan after it. */
function bounded(cluster: Cluster): Dated {
  const published = isAhead(cluster) ? firstDay(cluster) : lastDay(cluster);
  if (published === undefined)
    return {
      edtf: null,
      earliest: null,
      latest: null,
      precision: 'none',
      basis: 'none',
      reason: { rule: 'undated', evidence: [] },
    };
  const { day, evidence } = published;
  const ahead = isAhead(cluster);
  return {
    edtf: ahead ? `${day}/..` : `/${day}`,
    earliest: ahead ? day : null,
    latest: ahead ? null : day,
    precision: 'interval',
    basis: 'inferred',
    reason: { rule: ahead ? 'after-published' : 'before-published', evidence },
  };
}

/** Whether every clause tells it as still to come. */
const isAhead = (cluster: Cluster): boolean => {
  const clauses = cluster.filter(({ nominal }) => !nominal);
  return clauses.length > 0 && clauses.every(({ mention }) => mention.modality === 'planned');
};

interface Published {
  readonly day: string;
  readonly evidence: readonly SpanRef[];
}

/** The last day on which the earliest telling that has a date was published. */
const lastDay = (cluster: Cluster): Published | undefined => publishedBy(cluster, 'latest');
const firstDay = (cluster: Cluster): Published | undefined => publishedBy(cluster, 'earliest');

function publishedBy(cluster: Cluster, end: 'earliest' | 'latest'): Published | undefined {
  const days = cluster.flatMap(({ article }: Traits) => {
    const day = article.published?.[end];
    return day == null ? [] : [{ day, evidence: article.published!.evidence }];
  });
  return days.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0];
}

function precisionOf(edtf: string): StoryEvent['precision'] {
  const date = edtf.replaceAll(/[~?%]/gu, '');
  if (/^-?\d{4}-\d\d-\d\d/u.test(date) && !date.includes('/')) return 'day';
  if (/^-?\d{4}-(?:2[1-4]|3[3-6])$/u.test(date)) return 'season';
  if (/^-?\d{4}-\d\d$/u.test(date)) return 'month';
  return /^-?\d{4}$/u.test(date) ? 'year' : 'interval';
}
