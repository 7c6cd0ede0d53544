import { VERB_FAMILIES } from '../lexicon/action-families.ts';
import type { Claim, EventMention, StoryEvent } from '../model/event.ts';
import type { ParsedArticle } from '../model/story.ts';
import { textOf } from '../model/span.ts';
import { gather } from './gather.ts';
import type { Telling } from './tellings.ts';

/**
 * Share of the articles that more must tell alike for the silence of another to say something. Lower reports
 * every detail that two articles happen to share, higher only what nearly all tell.
 */
const MOST_TELL = 0.5;

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
  const tellers = new Set(event.mentions.map(({ article }) => article));
  const silent = articles.filter(
    (article) =>
      !tellers.has(article.id) &&
      (shared.get(article.id) ?? 0) >= SHARED_EVENTS &&
      couldKnow(article, event),
  );
  if (silent.length === 0) return [];
  const alike = tellingAlike(tellings);
  const byArticle = [...gather(alike, ({ article }) => article.id).values()];
  if (byArticle.length <= MOST_TELL * articles.length) return [];
  if (byArticle.length < MANY && !alike.some(({ mention }) => mention.part !== 'body')) return [];
  return byArticle.map(([first]) => toClaim(first!));
}

/** Words and names that two articles must share for their link to bear what a third leaves out. */
const SHARED_WORDS = 2;

/** Share of all their words that this must be. Higher leaves only what is copied, lower brings in trifles. */
const ALIKE = 0.2;

/** So many who tell it make it weigh, wherever they tell it; else one must open with it. */
const MANY = 3;

/** The share from which one is the copy of the other, so that but one outlet tells it. */
const COPIED = 0.85;

/**
 * Tellings of one act, of a kind that is news, that share words with the telling of another article:
 * what a reader of one would miss in the other.
 */
function tellingAlike(tellings: readonly Telling[]): readonly Telling[] {
  const acts = tellings.filter(({ mention }) => isDone(mention) && actOf(mention) !== undefined);
  return acts.filter((a) =>
    acts.some(
      (b) => a.article !== b.article && actOf(a.mention) === actOf(b.mention) && shareWords(a, b),
    ),
  );
}

const isDone = ({ form, modality }: EventMention): boolean =>
  form !== 'nominal' && modality !== 'planned';

/** To bring something to light is one act, by whatever word. */
const BRING_TO_LIGHT: ReadonlySet<string> = new Set(['report', 'reveal', 'discover']);

/** What kind of act a telling tells; undefined for none that is news by itself, as that somebody spoke. */
function actOf({ action }: EventMention): string | undefined {
  const family = VERB_FAMILIES.get(action);
  if (family === undefined || TALK.has(action) || TALK.has(family)) return undefined;
  return BRING_TO_LIGHT.has(family) ? 'reveal' : family;
}

/** That somebody spoke or took a stand. */
const TALK: ReadonlySet<string> = new Set(
  'say tell write speak add talk call describe deny condemn praise urge'.split(' '),
);

function shareWords({ mention: a }: Telling, { mention: b }: Telling): boolean {
  const own = new Set([...a.lemmas, ...a.participants]);
  const other = new Set([...b.lemmas, ...b.participants]);
  const common = [...own].filter((word) => other.has(word)).length;
  const all = own.size + other.size - common;
  return common >= SHARED_WORDS && common >= ALIKE * all && common < COPIED * all;
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
