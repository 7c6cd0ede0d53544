import type { FoundMention, Moment, StoryEvent } from '../model/event.ts';
import type { SpanRef } from '../model/span.ts';
import type { Cluster } from './cluster.ts';
import { daysBetween } from '../model/civil-day.ts';
import { afterPublished, beforePublished } from './moments.ts';

export type Dated = Pick<
  StoryEvent,
  'edtf' | 'earliest' | 'latest' | 'precision' | 'basis' | 'reason'
>;

/** A date that tellings agree on, and who gives it. */
interface Vote {
  /** Of several that say the same, one that hangs on no inferred date. */
  moment: Moment;
  readonly articles: Set<string>;
  readonly evidence: SpanRef[];
}

/**
 * When an event took place: the date that most articles give it, or a narrower one inside it; where
 * they are even, the span of both; where more go on with the day of a scene, that. Where none gives
 * one, the scene that they tell it in; then the day on which it was told as news; then the side of
 * publication on which its tense puts it.
 */
export function dateEvent(cluster: Cluster): Dated {
  const [first, ...others] = countVotes(cluster, 'stated');
  const most = first && outvoted(cluster, first);
  if (most !== undefined) return toDated(most.moment, most.evidence);
  if (first !== undefined) {
    const best = finer(cluster, first) ?? first;
    const other = others.find((vote) => isBeside(vote, best, first));
    return other === undefined ? toDated(best.moment, best.evidence) : either(best, other);
  }
  const [scene] = countVotes(cluster, 'carried');
  if (scene !== undefined) return toDated(scene.moment, scene.evidence);
  const told = earliestTold(cluster);
  const known = firstTold(cluster);
  const again = told !== undefined && known !== undefined && told.earliest! > known;
  return told === undefined || again ? bounded(cluster) : toDated(told, told.evidence);
}

/**
 * The day of the scene in which more articles tell it than state another: a slip of one of them, or
 * a remark on another day that was taken for it.
 */
function outvoted(cluster: Cluster, { moment, articles }: Vote): Vote | undefined {
  const clauses = cluster.filter(({ mention }) => isBodyClause(mention));
  const [scene] = countVotes(clauses, 'carried');
  if (scene === undefined || isOpen(moment) || !isDay(scene.moment)) return undefined;
  const others = [...scene.articles].filter((article) => !articles.has(article));
  return others.length > articles.size ? scene : undefined;
}

const isBodyClause = ({ form, part }: FoundMention): boolean =>
  form !== 'nominal' && part !== 'headline';

/**
 * Most days between two dates that articles give one event: a slip of the weekday, a night between.
 * More takes in the dates of other events that were taken for it.
 */
const SLIP = 3;

/** Whether other articles give a date that is not the one given, but lies beside it. */
function isBeside({ moment, articles }: Vote, best: Vote, first: Vote): boolean {
  const [a, b] = [moment, best.moment];
  if (isOpen(a) || isOpen(b) || width(a) === OPEN || width(b) === OPEN) return false;
  if ([...articles].some((article) => best.articles.has(article) || first.articles.has(article)))
    return false;
  if (articles.size === first.articles.size && isDay(a) && isDay(b)) return true;
  const gap = Math.max(daysBetween(b.latest!, a.earliest!), daysBetween(a.latest!, b.earliest!));
  return gap > 0 && gap <= SLIP;
}

/** What says more exactly the same: the day where most give a month. */
function finer(cluster: Cluster, { moment, articles }: Vote): Vote | undefined {
  if (isDay(moment) || isOpen(moment)) return undefined;
  const inside = (vote: Vote): boolean =>
    width(vote.moment) < width(moment) &&
    vote.moment.earliest! >= moment.earliest! &&
    vote.moment.latest! <= moment.latest!;
  return (
    countVotes(cluster, 'stated').find(inside) ??
    countVotes(cluster, 'carried').find(
      (vote) => inside(vote) && [...vote.articles].some((article) => !articles.has(article)),
    )
  );
}

/**
 * Dates by the number of articles that give them, the narrower first where they are even. What was
 * told as past on some day did not happen after it: a plan for later is one for something else.
 */
function countVotes(cluster: Cluster, basis: Moment['basis']): readonly Vote[] {
  const votes = new Map<string, Vote>();
  const known = firstTold(cluster);
  for (const { mention } of cluster) {
    const moment = mention.when;
    if (moment?.basis !== basis) continue;
    const plan = mention.bearing === 'ahead' || basis === 'carried';
    if (plan && known !== undefined && (moment.earliest ?? '') > known) continue;
    const vote = votes.get(moment.edtf) ?? { moment, articles: new Set(), evidence: [] };
    if (vote.moment.unsure) vote.moment = moment;
    votes.set(moment.edtf, vote);
    if (vote.articles.has(mention.article)) continue;
    vote.articles.add(mention.article);
    vote.evidence.push(...moment.evidence);
  }
  return [...votes.values()].toSorted(
    (a, b) => b.articles.size - a.articles.size || width(a.moment) - width(b.moment),
  );
}

/** The day by which an article had told it as past; not as a part of what is to come ("is due, charged with …"). */
function firstTold(cluster: Cluster): string | undefined {
  const days = cluster.flatMap(({ mention, article }) =>
    mention.bearing === 'ahead' ||
    mention.form === 'nominal' ||
    mention.form === 'part' ||
    mention.part === 'headline'
      ? []
      : (article.published?.latest ?? []),
  );
  return days.toSorted()[0];
}

/**
 * The first day on which it was told as news: a later article only tells it again. Of articles that
 * may have come out on that day, the one whose own is known best.
 */
function earliestTold(cluster: Cluster): Moment | undefined {
  const told = cluster
    .flatMap(({ mention: { when } }) => (when?.basis === 'told' ? [when] : []))
    .toSorted((a, b) => compareDays(a.earliest, b.earliest));
  const last = told.map(({ latest }) => latest).toSorted(compareDays)[0] ?? null;
  return told
    .filter(({ earliest }) => compareDays(earliest, last) <= 0)
    .toSorted((a, b) => width(a) - width(b))[0];
}

const compareDays = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;

/** "since March": a stretch that goes on, not a day inside it. */
const isOpen = ({ rule }: Pick<Moment, 'rule'>): boolean => rule.endsWith('/until-published');

const isDay = ({ earliest, latest }: Moment): boolean => earliest !== null && earliest === latest;

/** Rank by width: a day before a month before an open interval. */
const width = ({ earliest, latest }: Moment): number =>
  earliest === null || latest === null ? OPEN : daysBetween(earliest, latest);

const OPEN = Number.MAX_SAFE_INTEGER;

export const toDated = (
  { edtf, earliest, latest, basis, rule, unsure }: Moment,
  evidence: readonly SpanRef[],
): Dated => ({
  edtf,
  earliest,
  latest,
  precision: precisionOf(edtf),
  basis: basis === 'stated' && !unsure && !isOpen({ rule }) ? 'stated' : 'inferred',
  reason: { rule, evidence },
});

/** One end of a span, no finer than the date that makes it: "1963/1964", not its first and last day. */
function endOf({ edtf }: Moment, end: 0 | -1, day: string): string {
  const written = edtf.split('/').at(end) ?? '';
  return /^\d{4}(?:-\d\d)?$/.test(written) ? written : day;
}

function either(a: Vote, b: Vote): Dated {
  const [early, late] = a.moment.earliest! <= b.moment.earliest! ? [a, b] : [b, a];
  const { earliest } = early.moment;
  const { latest } = late.moment;
  return {
    edtf: `${endOf(early.moment, 0, earliest!)}/${endOf(late.moment, -1, latest!)}`,
    earliest,
    latest,
    precision: 'interval',
    basis: a.moment.unsure || b.moment.unsure ? 'inferred' : 'stated',
    reason: { rule: 'articles-differ', evidence: [...early.evidence, ...late.evidence] },
  };
}

/** No telling gives a date: what is told as past lies before publication, a plan after it. */
function bounded(cluster: Cluster): Dated {
  const ahead = isAhead(cluster);
  const bounds = cluster.flatMap(({ mention: { when }, article: { published } }) => {
    const nearer = when?.rule === 'before-told' ? when : beforePublished(published);
    return (ahead ? afterPublished(published) : nearer) ?? [];
  });
  const day = ({ earliest, latest }: Moment): string | null => (ahead ? earliest : latest);
  const [first] = bounds.toSorted((a, b) => compareDays(day(a), day(b)));
  return first === undefined ? UNDATED : toDated(first, first.evidence);
}

const UNDATED: Dated = {
  edtf: null,
  earliest: null,
  latest: null,
  precision: 'none',
  basis: 'none',
  reason: { rule: 'undated', evidence: [] },
};

/** Whether every clause tells it as still to come. */
const isAhead = (cluster: Cluster): boolean => {
  const clauses = cluster.filter(({ nominal }) => !nominal);
  return clauses.length > 0 && clauses.every(({ mention }) => mention.bearing === 'ahead');
};

function precisionOf(edtf: string): StoryEvent['precision'] {
  const date = edtf.replaceAll(/[~?%]/gu, '');
  if (/^-?\d{4}-\d\d-\d\d/u.test(date) && !date.includes('/')) return 'day';
  if (/^-?\d{4}-(?:2[1-4]|3[3-6])$/u.test(date)) return 'season';
  if (/^-?\d{4}-\d\d$/u.test(date)) return 'month';
  return /^-?\d{4}$/u.test(date) ? 'year' : 'interval';
}
