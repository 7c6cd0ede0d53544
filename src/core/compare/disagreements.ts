import type {
  Claim,
  Disagreement,
  DisagreementKind,
  QuoteVariant,
  StoryEvent,
} from '../model/event.ts';
import type { ParsedArticle } from '../model/story.ts';
import { actionClaims } from './action-claims.ts';
import { dateClaims } from './date-claims.ts';
import { numberClaims } from './number-claims.ts';
import { wordingClaims } from './wording-claims.ts';

export interface Compared {
  readonly articles: readonly ParsedArticle[];
  readonly events: readonly StoryEvent[];
  readonly variants: readonly QuoteVariant[];
}

/**
 * Where the articles do not say the same of one event or one utterance, claim beside claim. It
 * shows what differs and never says who is right.
 */
export function findDisagreements(compared: Compared): readonly Disagreement[] {
  const { articles, events, variants } = compared;
  const texts = new Map(articles.map(({ id, source }) => [id, source.text]));
  const timexes = new Map(
    articles.flatMap((article) => article.timexes.map((timex) => [timex.id, timex])),
  );
  const eventOfQuote = new Map(
    events.flatMap((event) => event.quotes.map((quote) => [quote, event.id])),
  );
  const quotes = new Map(
    articles.flatMap((article) => article.quotes.map((quote) => [quote.id, quote])),
  );
  return [
    ...events
      .filter(severalTell)
      .flatMap((event) => [
        ...numberClaims(event, texts).map((claims) => toDisagreement('number', event.id, claims)),
        ...dateClaims(event, timexes).map((claims) => toDisagreement('date', event.id, claims)),
      ]),
    ...actionClaims(articles, events).map(({ event, claims }) =>
      toDisagreement('action', event, claims),
    ),
    ...variants.flatMap(({ members }) =>
      wordingClaims(
        members.flatMap((id) => quotes.get(id) ?? []),
        texts,
      ).map((claims) => toDisagreement('wording', eventOfQuote.get(members[0]!) ?? null, claims)),
    ),
  ];
}

const severalTell = ({ mentions }: StoryEvent): boolean =>
  new Set(mentions.map(({ article }) => article)).size > 1;

function toDisagreement(
  kind: DisagreementKind,
  event: string | null,
  claims: readonly Claim[],
): Disagreement {
  const [first] = claims;
  return { id: `${kind}:${first!.article}:${first!.start}`, event, kind, claims };
}
