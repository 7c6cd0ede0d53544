import { likeAction } from './like-action.ts';
import { likeContent, likeContext } from './like-content.ts';
import { likeTime } from './like-time.ts';
import { isPerson, type Profile, sharesAny } from './profile.ts';

/**
 * What each likeness weighs. Speech leans on who speaks, because "said" says nothing by itself;
 * other happenings on action and content alike. More weight on the action joins two robberies in
 * one story, more on content joins a robbery with the arrest after it.
 */
const WEIGHTS = {
  deed: { action: 0.4, content: 0.7, speaker: 0 },
  speech: { action: 0.25, content: 0.4, speaker: 0.4 },
} as const;

/**
 * What the sentences around have in common, where two articles tell of the same time and not of
 * different people: one may put into a clause what the other says beside it. Higher joins what stands
 * in like sentences.
 */
const CONTEXT = 0.2;
/** Clauses that name different people. Higher parts an arrest of two from that of one. */
const OTHER_PEOPLE = -0.15;
/** One tells as a plan what the other tells as done: the same event foretold, or the next one. */
const PLAN_AND_FACT = -0.18;
/**
 * "The theft", "this abuse": a noun phrase that takes up what its article tells elsewhere. Lower loses
 * it, higher lets it take up another of the kind.
 */
const TAKEN_UP = 0.1;
/** Two clauses of one article: more often a sequel than one event told twice. */
const SAME_ARTICLE = 0;
/** Headline and first paragraph of one article: most often the same news. Higher mixes in what else either tells. */
const HEADLINE_AND_LEAD = 0.15;

/**
 * Two deeds in whose words nothing is the same but the deed: "found a note", "found two bodies". Higher
 * heaps up what a day's news have in common by chance.
 */
const NOTHING_SHARED = -0.08;

/** How much speaks for one happening behind two groups; undefined where something forbids it. */
export function affinity(a: Profile, b: Profile): number | undefined {
  if (a.speech !== b.speech) return undefined;
  const sameArticle = a.articles.size === 1 && sharesAll(a.articles, b.articles);
  if (sameArticle && isOtherCrowd(a, b)) return undefined;
  const time = likeTime(a, b, sameArticle);
  if (time === undefined) return undefined;
  const weights = a.speech ? WEIGHTS.speech : WEIGHTS.deed;
  const others = a.people.size > 0 && b.people.size > 0 && !sharesAny(a.people, b.people);
  return (
    weights.action * likeAction(a, b) +
    weights.content * likeContent(a, b) +
    weights.speaker * likeSpeakers(a, b) +
    time +
    (isUnlike(a, b) ? NOTHING_SHARED : 0) +
    (sameArticle || others || time <= 0 ? 0 : CONTEXT * likeContext(a, b)) +
    (others ? OTHER_PEOPLE : 0) +
    (takesUp(a, b) || takesUp(b, a) ? TAKEN_UP : 0) +
    (a.planned === b.planned ? 0 : PLAN_AND_FACT) +
    (sameArticle ? (isTopNews(a, b) ? HEADLINE_AND_LEAD : SAME_ARTICLE) : 0)
  );
}

const isUnlike = ({ speech, terms }: Profile, { terms: others }: Profile): boolean =>
  !speech &&
  terms.size > 0 &&
  others.size > 0 &&
  ![...terms.keys()].some((term) => others.has(term));

const sharesAll = (few: ReadonlySet<string>, many: ReadonlySet<string>): boolean =>
  [...few].every((item) => many.has(item));

/**
 * Whether one article tells of dozens here and of one or a few there: two happenings. Between articles
 * it may be a toll that has risen.
 */
const isOtherCrowd = ({ crowds: a }: Profile, { crowds: b }: Profile): boolean =>
  a.size === 1 && b.size === 1 && !sharesAny(a, b);

/** Whether a definite noun phrase names a kind of happening that the other tells in the same article. */
function takesUp({ members }: Profile, { articles, families }: Profile): boolean {
  const [one] = members;
  if (one === undefined || members.length > 1 || !one.nominal) return false;
  const { bearing, article } = one.mention;
  return bearing === 'repeat' && articles.has(article) && families.has(one.family);
}

/** Whether one tells the headline of an article and the other its first paragraph. */
const isTopNews = (a: Profile, b: Profile): boolean =>
  sharesAny(a.headlines, b.leads) || sharesAny(b.headlines, a.leads);

/** What one speaker has in common with himself. Higher joins all that a firm says in a day. */
const SAME_SPEAKER = 0.8;

/** The same speakers or others; a person and an organisation say as little as nobody named. */
function likeSpeakers(a: Profile, b: Profile): number {
  if (a.speakers.size === 0 || b.speakers.size === 0) return 0;
  if (sharesAny(a.speakers, b.speakers)) return SAME_SPEAKER;
  return [...a.speakers].some(isPerson) === [...b.speakers].some(isPerson) ? -1 : -0.3;
}
