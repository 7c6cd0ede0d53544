import { VERB_FAMILIES } from '../lexicon/action-families.ts';
import type { Claim, EventMention } from '../model/event.ts';
import { textOf } from '../model/span.ts';
import type { ParsedArticle } from '../model/story.ts';
import { gather } from './gather.ts';
import { meantPerson } from './meant-person.ts';
import type { Telling } from './tellings.ts';

/**
 * Families that tell one change in rival ways: whoever resigned was not dismissed. Each row is one
 * change; two articles that use two of its families of one person do not say the same.
 */
const RIVALS: readonly ReadonlySet<string>[] = [
  new Set(['resign', 'dismiss', 'replace', 'layoff', 'suspend', 'demote']),
  new Set(['convict', 'acquit']),
  new Set(['win', 'lose']),
  new Set(['pass', 'reject']),
  new Set(['admit', 'deny']),
  new Set(['rise', 'fall']),
  new Set(['buy', 'merge']),
  new Set(['delay', 'cancel']),
];

interface Deed {
  readonly mention: EventMention;
  readonly article: ParsedArticle;
  readonly family: string;
  /** Index of the row of rivals. */
  readonly change: number;
}

/** "[His] deputy resigned": the one who is named by "his" did not. */
const OF_SOMEBODY = /^(?:his|her|their)\b/iu;

/** Claims side by side on what was done to, or by, one person, where articles use rival words. */
export function actionClaims(articles: readonly ParsedArticle[]): readonly (readonly Claim[])[] {
  const meant = meantPerson(articles);
  const deeds = articles.flatMap((article) =>
    article.mentions.flatMap((mention) =>
      deedsOf(article, mention).flatMap((deed) => {
        const named = OF_SOMEBODY.test(
          article.source.text.slice(mention.label.start, mention.trigger.start),
        )
          ? []
          : mention.participants.filter((id) => id.startsWith('person:'));
        const people = named.length > 0 ? named : [meant(article, mention) ?? []].flat();
        return people.map((person) => ({ ...deed, slot: `${deed.change} ${person}` }));
      }),
    ),
  );
  return rivalClaims(gather(deeds, ({ slot }) => slot));
}

/** One and the same result, told of either side: "Eton beat Marl", "Marl lost to Eton". */
const SIDES = RIVALS.findIndex((row) => row.has('lose'));

/** Claims side by side on what happened, where tellings of one event use rival words. */
export const eventActionClaims = (tellings: readonly Telling[]): readonly (readonly Claim[])[] =>
  rivalClaims(
    gather(
      tellings
        .flatMap(({ article, mention }) => deedsOf(article, mention))
        .filter(({ change }) => change !== SIDES),
      ({ change }) => change,
    ),
  );

/** "Left a gate open", "departed for Rome": to leave is to resign only from one of these, or so. */
const LEFT =
  /^ ["“‘']?(?:by (?:mutual|common)|of (?:his|her|their) own|(?:the|his|her|their|its|that) (?:\p{L}+ )?(?:company|firm|bank|charity|fund|trust|foundation|museum|hospital|council|department|church|job|post|role|position|office|force|club|team|party|board|government|cabinet|ministry|paper|network|agency|school|university|group))\b/u;

/** "Fired back", "fired two shots": no dismissal. */
const NOBODY_FIRED =
  /^ (?:back|off|into|(?:\p{L}+ )?(?:shots?|rounds?|missiles?|rockets?|bullets?))\b/u;

/** "The brake [let go]": what lets go lets nobody go; "was let go" does. */
const LETS_GO = /\b(?:was|were|been|being|is|are|be|get|got) $/u;

/** Characters before a verb, and after it, in which it says what was left, or who let go. */
const BEFORE = 8;
const AFTER = 40;

/** What one agrees to, or is made to do, as "agreed to [step aside]" and "was forced to [quit]" tell it. */
const LED_TO = /^ to (?<verb>\p{L}+)(?: (?<particle>\p{L}+))?/u;
const LEADING: ReadonlySet<string> = new Set(['agree', 'decide', 'choose', 'opt', 'force']);

/** The action of a mention, or what it led to. */
function actionOf({ action }: EventMention, after: string): string {
  const { verb, particle } = (LEADING.has(action) && LED_TO.exec(after)?.groups) || {};
  if (verb === undefined) return action;
  const joined = `${verb}-${particle}`;
  return VERB_FAMILIES.has(joined) ? joined : verb;
}

/** The mention as a deed, if it is of a kind that has rivals; a plan and a mere noun are none. */
function deedsOf(article: ParsedArticle, mention: EventMention): readonly Deed[] {
  if (mention.form === 'nominal' || mention.modality === 'planned') return [];
  const { text } = article.source;
  const { start, end } = mention.trigger;
  const [before, after] = [
    text.slice(Math.max(0, start - BEFORE), start),
    text.slice(end, end + AFTER),
  ];
  const action = actionOf(mention, after);
  const family = VERB_FAMILIES.get(action);
  if (family === undefined || (action === 'fire' && NOBODY_FIRED.test(after))) return [];
  if (action === 'let-go' && /^ go\b[.,]/u.test(after) && !LETS_GO.test(before)) return [];
  if (/^(?:leave|depart)$/u.test(action) && !LEFT.test(after) && !leavesByName(article, mention))
    return [];
  const change = RIVALS.findIndex((row) => row.has(family));
  const denied = mention.modality === 'denied';
  return change < 0 ? [] : [{ article, mention, family: denied ? NOT + family : family, change }];
}

/** "Left Harbour Bank": to leave an organisation by its name. */
const leavesByName = ({ id, organisations }: ParsedArticle, { trigger }: EventMention): boolean =>
  organisations.some(({ mentions }) =>
    mentions.some(({ article, start }) => article === id && start === trigger.end + 1),
  );

const rivalClaims = (slots: ReadonlyMap<unknown, readonly Deed[]>): readonly (readonly Claim[])[] =>
  [...slots.values()].filter(differ).map((deeds) =>
    deeds.map(({ mention, article }) => ({
      article: article.id,
      ...mention.label,
      value: textOf(article.source.text, mention.trigger),
    })),
  );

/** Before the family of a deed that is denied. */
const NOT = 'not ';

/** Whether two words for one change cannot both be right; to deny one is to tell none of the others. */
const exclude = (a: string, b: string): boolean =>
  a === NOT + b || b === NOT + a || (a !== b && !a.startsWith(NOT) && !b.startsWith(NOT));

/** Whether two articles use rival words, and neither uses both: then it tells two things. */
function differ(deeds: readonly Deed[]): boolean {
  const kinds = [...gather(deeds, ({ article }) => article.id).values()].map(
    (own) => new Set(own.map(({ family }) => family)),
  );
  const single = kinds.filter(({ size }) => size === 1).flatMap((families) => [...families]);
  return single.some((a) => single.some((b) => exclude(a, b)));
}
