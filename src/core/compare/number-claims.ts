import { VERB_FAMILIES } from '../lexicon/action-families.ts';
import { COUNTED_ALIKE } from '../lexicon/amounts.ts';
import type { Claim, StoryEvent } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { ParsedArticle } from '../model/story.ts';
import { type Amount, findAmounts } from './amounts.ts';
import { gather } from './gather.ts';

interface Counted extends Amount {
  readonly article: string;
  readonly event: string;
  /** What is compared with what. */
  readonly slot: string;
}

export interface NumberClaims {
  readonly event: string;
  readonly claims: readonly Claim[];
}

/**
 * Claims side by side on how many there were: the same noun counted differently by articles that
 * tell events together. "Several" beside "20" differs; "several" beside "many" does not. What
 * everything is counted in ("people", money) is compared for one action of one event only.
 */
export function numberClaims(
  articles: readonly ParsedArticle[],
  events: readonly StoryEvent[],
): readonly NumberClaims[] {
  const slots = gather(once(countedIn(articles, events)), ({ slot }) => slot);
  const texts = new Map(articles.map(({ id, source }) => [id, source.text]));
  return [...slots.values()].filter(differ).map((amounts) => ({
    event: amounts[0]!.event,
    claims: amounts.map((amount) => toClaim(amount, texts.get(amount.article)!)),
  }));
}

/** Without those that stand in a clause inside another that was read already. */
const once = (amounts: readonly Counted[]): readonly Counted[] =>
  [...gather(amounts, ({ article, end }) => `${article}:${end}`).values()].map(([first]) => first!);

/** The amounts in the tellings of the events. */
function countedIn(
  articles: readonly ParsedArticle[],
  events: readonly StoryEvent[],
): readonly Counted[] {
  const eventAt = new Map(
    events.flatMap(({ id, mentions }) =>
      mentions.map(({ article, start, end }) => [`${article}:${start}:${end}`, id] as const),
    ),
  );
  return articles.flatMap(({ id: article, source, mentions }) =>
    mentions.toSorted(byLength).flatMap(({ start, end, action }) => {
      const event = eventAt.get(`${article}:${start}:${end}`);
      if (event === undefined) return [];
      return findAmounts(source.text, { start, end }).map((amount) => {
        const told = `${amount.noun} ${event} ${VERB_FAMILIES.get(action) ?? action}`;
        const slot = COUNTED_ALIKE.has(amount.noun) ? told : amount.noun;
        return { ...amount, article, event, slot };
      });
    }),
  );
}

/** The innermost clause first: it says what its numbers count. */
const byLength = (a: Span, b: Span): number => a.end - a.start - (b.end - b.start);

/**
 * Whether two articles count differently, and one of them at least gives a number. Where an article
 * counts several things in one clause ("rose $6 to $41"), nothing says which is which.
 */
function differ(amounts: readonly Counted[]): boolean {
  const byArticle = [...gather(amounts, ({ article }) => article).values()].map(
    (own) => new Set(own.map(({ count }) => count)),
  );
  if (COUNTED_ALIKE.has(amounts[0]!.noun) && byArticle.some(({ size }) => size > 1)) return false;
  return byArticle.some((a) =>
    byArticle.some(
      (b) => a !== b && [...a].some((count) => count !== undefined && hasOther(b, count)),
    ),
  );
}

const hasOther = (counts: ReadonlySet<number | undefined>, count: number): boolean =>
  [...counts].some((other) => other !== count);

const toClaim = ({ article, start, end, count }: Counted, text: string): Claim => ({
  article,
  start,
  end,
  value: count === undefined ? text.slice(start, end) : String(count),
  ...(count === undefined ? { vague: true } : {}),
});
