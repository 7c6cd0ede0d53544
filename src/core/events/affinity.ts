import type { Timex } from '../model/timex3.ts';
import { isPerson, type Profile } from './profile.ts';

/**
 * What each likeness weighs. Speech leans on who speaks, because "said" says nothing by itself;
 * other happenings on action and content alike. More weight on the action joins two robberies in
 * one story, more on content joins a robbery with the arrest after it.
 */
const WEIGHTS = {
  deed: { action: 0.4, content: 0.6, speaker: 0 },
  speech: { action: 0.25, content: 0.5, speaker: 0.25 },
} as const;

/**
 * Told of the same time. By two articles it says most, by one that tells the day's several things
 * little. Higher joins what happened on one day.
 */
const SAME_TIME = { otherArticle: 0.2, sameArticle: 0.05, loose: 0.1 } as const;
/** Told of neighbouring days by two articles: time zones, or two events. */
const NEXT_DAY = -0.05;
/** Clauses that name different people. Higher parts an arrest of two from that of one. */
const OTHER_PEOPLE = -0.15;
/** One tells as a plan what the other tells as done: the same event foretold, or the next one. */
const PLAN_AND_FACT = -0.08;
/** Two clauses of one article: more often a sequel than one event told twice. */
const SAME_ARTICLE = -0.05;

/** Days apart from which two happenings cannot be one, whatever else they share. */
const DAYS_APART = 2;

/** Kinds of one happening: a shooting is told as a killing, a sacking as a departure. */
const NEIGHBOURS: readonly ReadonlySet<string>[] = [
  'spy access misuse hack',
  'kill die shoot stab attack',
  'explode attack kill die',
  'crash kill die sink',
  'dismiss resign replace suspend layoff',
  'arrest charge',
  'search investigate',
  'convict sentence',
  'announce reveal report admit',
  'buy merge',
  'pass vote agree decide',
  'agree sign settle negotiate',
  'protest riot clash',
  'rise fall',
  'quake collapse kill',
  'storm flood',
  'win lose elect vote score',
  'discover seek search',
  'flood collapse',
].map((row) => new Set(row.split(' ')));

/** Deeds that "the misconduct", "the abuse", "the violation" call wrong without naming them again. */
const WRONGS: ReadonlySet<string> = new Set(
  'spy access hack rob defraud bribe smuggle harass rape leak attack shoot'.split(' '),
);
const isWrong = (family: string, other: string): boolean =>
  family === 'misuse' && WRONGS.has(other);
const WRONG = 0.85;

/** Verbs that fit any happening: to share one says little. */
const GENERAL: ReadonlySet<string> = new Set(
  'go come make take give get have do use work find run bring put set lead begin end fail hold call'.split(
    ' ',
  ),
);
const GENERAL_ACTION = 0.4;

/** Speech that says nothing of its kind: it may be any act of speech by the same speaker. */
const PLAIN_SPEECH: ReadonlySet<string> = new Set(
  'say tell write add note explain state email speak comment'.split(' '),
);

/** What "said" has in common with any act of speech. Higher chains a denial to an admission by it. */
const PLAIN = 0.35;

/** Plain speech that names its medium: two emails are more alike than two remarks. */
const RECORDED: ReadonlySet<string> = new Set(['email', 'state']);

/** How much speaks for one happening behind two groups; undefined where something forbids it. */
export function affinity(a: Profile, b: Profile): number | undefined {
  if (a.speech !== b.speech) return undefined;
  const sameArticle = a.articles.size === 1 && [...a.articles].every((id) => b.articles.has(id));
  const days = daysApart(a, b);
  if (days !== undefined && (days >= DAYS_APART || (days > 0 && sameArticle))) return undefined;
  const weights = a.speech ? WEIGHTS.speech : WEIGHTS.deed;
  const others = a.people.size > 0 && b.people.size > 0 && !sharesAny(a.people, b.people);
  return (
    weights.action * likeAction(a, b) +
    weights.content * likeContent(a, b) +
    weights.speaker * likeSpeakers(a, b) +
    (days === 0 ? sameTime(a, b, sameArticle) : 0) +
    (days !== undefined && days > 0 ? NEXT_DAY : 0) +
    (others ? OTHER_PEOPLE : 0) +
    (a.planned === b.planned ? 0 : PLAN_AND_FACT) +
    (sameArticle ? SAME_ARTICLE : 0)
  );
}

/** What a common date is worth: most where both give one and the same. */
function sameTime(a: Profile, b: Profile, sameArticle: boolean): number {
  if (sameArticle) return SAME_TIME.sameArticle;
  const days = new Set([...a.dates.values()].map(({ edtf }) => edtf));
  const exact = [...b.dates.values()].some(({ edtf }) => days.has(edtf));
  return exact ? SAME_TIME.otherArticle : SAME_TIME.loose;
}

const sharesAny = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((item) => b.has(item));

/** Mean likeness of the actions of one group to the nearest of the other. */
function likeAction(a: Profile, b: Profile): number {
  const [few, many] = a.families.size <= b.families.size ? [a, b] : [b, a];
  let sum = 0;
  let count = 0;
  for (const [family, times] of few.families) {
    sum +=
      times *
      Math.max(...[...many.families.keys()].map((other) => likeFamily(family, other, a, b)));
    count += times;
  }
  return sum / count;
}

/** One family, or kinds of one happening, or the action among the other's words. */
function likeFamily(family: string, other: string, a: Profile, b: Profile): number {
  if (PLAIN_SPEECH.has(family) || PLAIN_SPEECH.has(other))
    return a.speech ? (family === other && RECORDED.has(family) ? 1 : PLAIN) : 0;
  if (family === other) return GENERAL.has(family) ? GENERAL_ACTION : 1;
  if (isWrong(family, other) || isWrong(other, family)) return WRONG;
  if (NEIGHBOURS.some((row) => row.has(family) && row.has(other))) return 0.5;
  if ([a, b].some(({ terms }) => terms.has(family) || terms.has(other))) return 0.3;
  return a.speech ? -1 : 0;
}

/** The same speakers or others; a person and an organisation say as little as nobody named. */
function likeSpeakers(a: Profile, b: Profile): number {
  if (a.speakers.size === 0 || b.speakers.size === 0) return 0;
  if (sharesAny(a.speakers, b.speakers)) return 1;
  return [...a.speakers].some(isPerson) === [...b.speakers].some(isPerson) ? -1 : -0.3;
}

/** What a clause without words of its own ("They were fired") has in common with any other. */
const WORDLESS = 0.25;

/**
 * Weight of common terms at which half of the cosine counts. Two clauses that share one word
 * ("people") are no more alike for having no other; higher asks for more words in common.
 */
const HALF_EVIDENCE = 0.5;

/** Cosine of the terms, less where it rests on few of them. */
function likeContent({ terms: a }: Profile, { terms: b }: Profile): number {
  if (a.size === 0 || b.size === 0) return WORDLESS;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let product = 0;
  let evidence = 0;
  for (const [term, weight] of few) {
    const other = many.get(term) ?? 0;
    product += weight * other;
    evidence += Math.min(weight, other);
  }
  if (product === 0) return 0;
  return (product / Math.sqrt(square(a) * square(b))) * (evidence / (evidence + HALF_EVIDENCE));
}

const square = (terms: ReadonlyMap<string, number>): number =>
  [...terms.values()].reduce((sum, weight) => sum + weight * weight, 0);

/** Most days between two dates of the groups, 0 where all meet; undefined where nothing is dated. */
function daysApart(a: Profile, b: Profile): number | undefined {
  let most: number | undefined;
  for (const x of a.dates.values())
    for (const y of b.dates.values()) {
      const days = gap(x, y);
      if (days !== undefined && (most === undefined || days > most)) most = days;
    }
  return most;
}

function gap(a: Timex, b: Timex): number | undefined {
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null)
    return undefined;
  const after = dayNumber(b.earliest) - dayNumber(a.latest);
  return Math.max(0, after, dayNumber(a.earliest) - dayNumber(b.latest));
}

/** Days since 1970 of an ISO day. */
const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
