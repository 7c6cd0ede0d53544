import { VERB_FAMILIES } from '../lexicon/action-families.ts';
import type { Claim, StoryEvent } from '../model/event.ts';
import type { ParsedArticle } from '../model/story.ts';
import { textOf } from '../model/span.ts';
import { gather } from './gather.ts';
import type { Telling } from './tellings.ts';

/**
 * Share of the articles that tell an event for the silence of another to say something. Lower reports
 * every detail that two articles happen to share, higher only what nearly all tell.
 */
const MOST_TELL = 0.4;

/** Fewest articles that tell it in clauses of their own. */
const FEWEST_TELLERS = 2;

/** Events that a silent article must share with the tellers: it tells the story around it. */
const SHARED_EVENTS = 2;

/**
 * What most articles tell and some leave out, as the tellings that there are; who is silent follows.
 * An article is silent only on what had happened when it came out, in a story that it tells.
 */
export function omissionClaims(
  event: StoryEvent,
  tellings: readonly Telling[],
  articles: readonly ParsedArticle[],
  shared: ReadonlyMap<string, number>,
): readonly Claim[] {
  const clauses = tellings.filter(({ mention }) => mention.form !== 'nominal');
  const byArticle = gather(clauses, ({ article }) => article.id);
  const tellers = new Set(event.mentions.map(({ article }) => article));
  const silent = articles.filter(
    (article) =>
      !tellers.has(article.id) &&
      (shared.get(article.id) ?? 0) >= SHARED_EVENTS &&
      couldKnow(article, event),
  );
  if (silent.length === 0 || byArticle.size < FEWEST_TELLERS) return [];
  if (tellers.size < MOST_TELL * articles.length) return [];
  if (!isMissed(clauses, byArticle.size)) return [];
  return [...byArticle.values()].map(([first]) => toClaim(first!));
}

/** Words and names that two articles must share for their link to bear what a third leaves out. */
const SHARED_WORDS = 2;

/** Articles that tell what any reader of another would miss, wherever they tell it. */
const MANY_TELLERS = 3;

/**
 * Share of their words that two tellings of a known kind of happening must have in common where few
 * tell it, and none at its head. Higher leaves only what is copied, lower brings in trifles.
 */
const ALIKE = 0.2;

/**
 * Whether a reader would miss it: articles tell it in the same words, and one does so in its headline
 * or lead, or many do, or it is news by its kind.
 */
function isMissed(tellings: readonly Telling[], tellers: number): boolean {
  const pairs = tellings.flatMap((a, at) =>
    tellings
      .slice(at + 1)
      .filter((b) => a.article !== b.article)
      .map((b) => inCommon(a, b)),
  );
  if (!pairs.some(({ words }) => words >= SHARED_WORDS)) return false;
  const isTop = tellings.some(({ mention }) => mention.part !== 'body');
  const isKnown = tellings.some(({ mention }) => VERB_FAMILIES.has(mention.action));
  return isTop || tellers >= MANY_TELLERS || (isKnown && pairs.some(({ share }) => share >= ALIKE));
}

/** How many words and names two tellings share, and which share of all that is. */
function inCommon({ mention: a }: Telling, { mention: b }: Telling): Common {
  const own = new Set([...a.lemmas, ...a.participants]);
  const other = new Set([...b.lemmas, ...b.participants]);
  const words = [...own].filter((word) => other.has(word)).length;
  return { words, share: words / Math.max(1, own.size + other.size - words) };
}

interface Common {
  readonly words: number;
  readonly share: number;
}

const couldKnow = ({ published }: ParsedArticle, { earliest }: StoryEvent): boolean =>
  earliest === null || published?.latest == null || published.latest >= earliest;

const toClaim = ({ article, mention: { label } }: Telling): Claim => ({
  article: article.id,
  ...label,
  value: textOf(article.source.text, label),
});

/** How many events each article tells that another tells as well. */
export function sharedEvents(events: readonly StoryEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { mentions } of events) {
    const tellers = new Set(mentions.map(({ article }) => article));
    if (tellers.size < 2) continue;
    for (const teller of tellers) counts.set(teller, (counts.get(teller) ?? 0) + 1);
  }
  return counts;
}
