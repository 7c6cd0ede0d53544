import { EVENT_NOUNS, VERB_FAMILIES } from '../lexicon/action-families.ts';
import { overlaps } from '../model/span.ts';
import type { Cluster } from './cluster.ts';
import { isMedium, type Traits } from './traits.ts';

/**
 * Whether readers want the event in the timeline: it has its own date, a headline tells it, or it is
 * of a kind that the news reports, or several articles tell it in words of their own. Noun phrases
 * alone tell nothing without a date, remarks nothing but that somebody spoke.
 */
function isWorthTelling(cluster: Cluster): boolean {
  const clauses = cluster.filter(({ nominal }) => !nominal);
  if (clauses.length === 0)
    return cluster.some(({ timex, speech }) => timex !== undefined && !speech);
  const told = clauses.filter((telling) => !isRemark(telling));
  if (told.some((one) => one.timex !== undefined || inHeadline(one) || isNews(one))) return true;
  return new Set(told.filter(isWhole).map(({ article }) => article.id)).size > 1;
}

/**
 * "the mayor said", with no day of its own and nothing put on record; or what a speaker says of
 * himself ("we have worked so hard"), which is shown as a quote.
 */
const isRemark = (telling: Traits): boolean => {
  const { mention, timex } = telling;
  if (timex !== undefined) return isPlain(telling);
  if (mention.form === 'speech') return !mention.lemmas.some(isMedium);
  return telling.quoted && !(isKnown(telling) && isWhole(telling));
};

/** "officials said on Monday": a day, but nobody by name and no words of theirs. */
const isPlain = ({ mention, people, introduces }: Traits): boolean =>
  mention.form === 'speech' && mention.action === 'say' && people.length === 0 && !introduces;

const isWhole = ({ mention }: Traits): boolean => mention.form === 'clause';

const inHeadline = ({ article, mention }: Traits): boolean =>
  article.headline !== null && overlaps(article.headline, mention);

const isKnown = ({ mention, family }: Traits): boolean =>
  VERB_FAMILIES.has(mention.action) || EVENT_NOUNS.has(mention.action) || family !== mention.action;

/** Fewest content words of a part of a clause that tells more than "which it denies". */
const TELLING_PART = 4;

/** Whether a clause tells who did what; a part of one has to be of a kind that the news knows. */
const isNews = (telling: Traits): boolean => {
  const { mention, speech } = telling;
  if (mention.lemmas.length === 0) return false;
  if (isWhole(telling)) return true;
  return isKnown(telling) && (!speech || mention.lemmas.length >= TELLING_PART);
};

/**
 * The clusters worth telling, the parts of clauses that tell nothing alone with the clause that they
 * go on from: “and flew home” belongs to “He passed a medical on Monday”.
 */
export function worthTelling(clusters: readonly Cluster[]): readonly Cluster[] {
  const kept = withoutParts(clusters.filter(isWorthTelling));
  const places = new Set(kept.flatMap((members) => members.map(({ mention }) => mention.id)));
  const parts = new Map<string, Traits[]>();
  for (const telling of clusters.flat()) {
    if (places.has(telling.mention.id) || !goesOn(telling)) continue;
    parts.set(startOf(telling), [...(parts.get(startOf(telling)) ?? []), telling]);
  }
  return kept.map((members) => {
    const more = members.filter(isWhole).flatMap((telling) => {
      const found = parts.get(startOf(telling)) ?? [];
      parts.delete(startOf(telling));
      return found;
    });
    return more.length === 0 ? members : [...members, ...more];
  });
}

/** Whether a telling is the end of a clause of the same time. */
const goesOn = ({ mention, timex, quoted }: Traits): boolean =>
  mention.form === 'part' && ON.has(mention.bearing) && timex === undefined && !quoted;

const ON: ReadonlySet<string> = new Set(['scene', 'telling', 'now']);

/**
 * The clusters without those that only repeat the end of another’s clause ("and stored on servers"):
 * undated parts whose subject, and so whose label, is told as an event already.
 */
function withoutParts(clusters: readonly Cluster[]): readonly Cluster[] {
  const whole = new Set(
    clusters.flatMap((members) => members.filter(isWhole).map((telling) => startOf(telling))),
  );
  return clusters.filter((members) =>
    members.some(
      (telling) =>
        telling.timex !== undefined ||
        (telling.mention.form !== 'nominal' && (isWhole(telling) || !whole.has(startOf(telling)))),
    ),
  );
}

/** Where the label of a telling starts in its article. */
const startOf = ({ mention }: Traits): string => `${mention.article}:${mention.label.start}`;
