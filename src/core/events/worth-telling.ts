import { EVENT_NOUNS, VERB_FAMILIES } from '../lexicon/action-families.ts';
import { overlaps } from '../model/span.ts';
import type { Cluster } from './cluster.ts';
import { isMedium, type Traits } from './traits.ts';

/**
 * Whether readers want the event in the timeline: it has its own date, a headline tells it, or it is
 * of a kind that the news reports, or several articles tell it in words of their own. Noun phrases
 * alone tell nothing without a date, remarks nothing but that somebody spoke.
 */
export function isWorthTelling(cluster: Cluster): boolean {
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

const isNews = (telling: Traits): boolean => {
  const { people, mention } = telling;
  if (mention.lemmas.length === 0) return false;
  if (isWhole(telling))
    return isKnown(telling) || telling.speech || people.length > 0 || isInScene(telling);
  return isKnown(telling) && (!telling.speech || mention.lemmas.length >= TELLING_PART);
};

/** Whether it tells on what happened on a known day: "She was taken to hospital". */
const isInScene = ({ mention: { bearing, when } }: Traits): boolean =>
  bearing === 'scene' && when !== null && when.basis !== 'bound';

/**
 * The clusters without those that only repeat the end of another’s clause ("and stored on servers"):
 * undated parts whose subject, and so whose label, is told as an event already.
 */
export function withoutParts(clusters: readonly Cluster[]): readonly Cluster[] {
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
