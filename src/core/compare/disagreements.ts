import type {
  Claim,
  Disagreement,
  DisagreementKind,
  QuoteVariant,
  StoryEvent,
} from '../model/event.ts';
import { overlaps } from '../model/span.ts';
import type { ParsedArticle } from '../model/story.ts';
import { actionClaims } from './action-claims.ts';
import { affiliationClaims } from './affiliation-claims.ts';
import { ageClaims } from './age-claims.ts';
import { dateClaims } from './date-claims.ts';
import { numberClaims } from './number-claims.ts';
import { tollClaims } from './toll-claims.ts';
import { wordingClaims } from './wording-claims.ts';

export interface Compared {
  readonly articles: readonly ParsedArticle[];
  readonly events: readonly StoryEvent[];
  readonly variants: readonly QuoteVariant[];
}

/** Claims on one point; `event` where the point belongs to one. */
interface Point {
  readonly kind: DisagreementKind;
  readonly event?: string;
  readonly claims: readonly Claim[];
}

/**
 * Where the articles do not say the same of one event or one utterance, claim beside claim. It
 * shows what differs and never says who is right.
 */
export function findDisagreements(compared: Compared): readonly Disagreement[] {
  const points = [...onEvents(compared), ...onPeople(compared), ...onWords(compared)];
  const found = points.flatMap(({ kind, event, claims }): readonly Disagreement[] => {
    const [first] = claims;
    if (first === undefined) return [];
    const id = `${kind}:${first.article}:${first.start}`;
    return [{ id, event: event ?? eventAt(first, compared.events), kind, claims }];
  });
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

function onEvents({ articles, events }: Compared): readonly Point[] {
  const shared = events.filter(severalTell);
  const timexes = new Map(articles.flatMap((one) => one.timexes.map((timex) => [timex.id, timex])));
  return [
    ...numberClaims(articles, shared).map((found) => ({ kind: 'number' as const, ...found })),
    ...tollClaims(articles).map((claims) => ({ kind: 'number' as const, claims })),
    ...shared.flatMap((event) =>
      dateClaims(event, timexes).map((claims) => ({
        kind: 'date' as const,
        event: event.id,
        claims,
      })),
    ),
  ];
}

const onPeople = ({ articles }: Compared): readonly Point[] => [
  ...affiliationClaims(articles).map((claims) => ({ kind: 'actor' as const, claims })),
  ...ageClaims(articles).map((claims) => ({ kind: 'number' as const, claims })),
  ...actionClaims(articles).map((claims) => ({ kind: 'action' as const, claims })),
];

function onWords({ articles, variants }: Compared): readonly Point[] {
  const texts = textsOf(articles);
  const quotes = new Map(articles.flatMap((one) => one.quotes.map((quote) => [quote.id, quote])));
  return variants.flatMap(({ members }) => {
    const wordings = members.flatMap((id) => quotes.get(id) ?? []);
    return wordingClaims(wordings, texts).map((claims) => ({ kind: 'wording' as const, claims }));
  });
}

const textsOf = (articles: readonly ParsedArticle[]): ReadonlyMap<string, string> =>
  new Map(articles.map(({ id, source }) => [id, source.text]));

const severalTell = ({ mentions }: StoryEvent): boolean =>
  new Set(mentions.map(({ article }) => article)).size > 1;

/** The event whose telling holds a claim. */
const eventAt = (claim: Claim, events: readonly StoryEvent[]): string | null =>
  events.find(({ mentions }) =>
    mentions.some((told) => told.article === claim.article && overlaps(told, claim)),
  )?.id ?? null;
