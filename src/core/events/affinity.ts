import type { Timex } from '../model/timex3.ts';
import type { Traits } from './traits.ts';

/** How rare each term is in the story: what every clause says tells nothing apart. */
export type Rarity = ReadonlyMap<string, number>;

/**
 * What each likeness weighs. Speech leans on who speaks, because "said" says nothing by itself;
 * other happenings on action and content alike. More weight on the action joins two robberies in
 * one story, more on content joins a robbery with the arrest after it.
 */
const WEIGHTS = {
  deed: { action: 0.4, content: 0.6, subject: 0 },
  speech: { action: 0.2, content: 0.45, subject: 0.35 },
} as const;

/** Told of the same day. Higher joins the several things that happened that day. */
const SAME_DAY = 0.1;
/** Told of neighbouring days by two articles: time zones, or two events. */
const NEXT_DAY = -0.2;
/** Two clauses that name different people. Higher parts an arrest of two from that of one. */
const OTHER_PEOPLE = -0.15;
/** A verb and its neighbours say different things in one article: mostly a sequel. */
const SAME_ARTICLE = -0.06;

/** Days apart from which two happenings cannot be one, whatever else they share. */
const DAYS_APART = 2;

/** Rarity of every term: 0 for one in all mentions, 1 for one in a single mention. */
export function rarityOf(all: readonly Traits[]): Rarity {
  const counts = new Map<string, number>();
  for (const { terms } of all)
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const most = Math.log(all.length + 1);
  return new Map([...counts].map(([term, count]) => [term, (most - Math.log(count)) / most]));
}

/** How much speaks for one happening behind two mentions; undefined where something forbids it. */
export function affinity(a: Traits, b: Traits, rarity: Rarity): number | undefined {
  if (a.speech !== b.speech) return undefined;
  const days = daysApart(a.timex, b.timex);
  const sameArticle = a.article === b.article;
  if (days !== undefined && (days >= DAYS_APART || (days > 0 && sameArticle))) return undefined;
  const weights = a.speech ? WEIGHTS.speech : WEIGHTS.deed;
  const others = a.people.length > 0 && b.people.length > 0 && !sharesAny(a.people, b.people);
  return (
    weights.action * likeAction(a, b) +
    weights.content * likeContent(a, b, rarity) +
    weights.subject * likeSubjects(a, b) +
    (days === 0 && isDay(a.timex) && isDay(b.timex) ? SAME_DAY : 0) +
    (days !== undefined && days > 0 ? NEXT_DAY : 0) +
    (others ? OTHER_PEOPLE : 0) +
    (sameArticle ? SAME_ARTICLE : 0)
  );
}

const sharesAny = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((item) => b.includes(item));

function likeAction(a: Traits, b: Traits): number {
  if (a.family === b.family) return 1;
  return a.terms.includes(b.family) || b.terms.includes(a.family) ? 0.5 : 0;
}

/** Speakers in common; nothing where one side names none. */
function likeSubjects(a: Traits, b: Traits): number {
  if (a.subjects.length === 0 || b.subjects.length === 0) return 0;
  return sharesAny(a.subjects, b.subjects) ? 1 : -1;
}

/** Cosine of the terms, each as heavy as it is rare. */
function likeContent(a: Traits, b: Traits, rarity: Rarity): number {
  const weight = (term: string): number => (rarity.get(term) ?? 0) ** 2;
  const total = ({ terms }: Traits): number => terms.reduce((sum, term) => sum + weight(term), 0);
  const [few, many] = a.terms.length < b.terms.length ? [a, b] : [b, a];
  const set = new Set(many.terms);
  const common = few.terms.reduce((sum, term) => sum + (set.has(term) ? weight(term) : 0), 0);
  return common === 0 ? 0 : common / Math.sqrt(total(a) * total(b));
}

const isDay = (timex: Timex | undefined): boolean =>
  timex?.earliest != null && timex.earliest === timex.latest;

/** Days between two dates, 0 where they overlap; undefined where one is unknown or open. */
function daysApart(a: Timex | undefined, b: Timex | undefined): number | undefined {
  if (a?.earliest == null || a.latest == null || b?.earliest == null || b.latest == null)
    return undefined;
  const gap = Math.max(
    dayNumber(a.earliest) - dayNumber(b.latest),
    dayNumber(b.earliest) - dayNumber(a.latest),
  );
  return Math.max(0, gap);
}

/** Days since 1970 of an ISO day, by arithmetic alone. */
const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
