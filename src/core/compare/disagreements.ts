import type {
  Claim,
  Disagreement,
  DisagreementKind,
  QuoteVariant,
  StoryEvent,
} from '../model/event.ts';
import type { ParsedArticle } from '../model/story.ts';
import type { Timex } from '../model/timex3.ts';
import { actionClaims, eventActionClaims } from './action-claims.ts';
import { affiliationClaims } from './affiliation-claims.ts';
import { ageClaims } from './age-claims.ts';
import { agentClaims } from './agent-claims.ts';
import { clockClaims } from './clock-claims.ts';
import { readContexts } from './contexts.ts';
import { dateClaims, datesOwned } from './date-claims.ts';
import { dayClaims } from './day-claims.ts';
import { gather, placed } from './gather.ts';
import { kinshipClaims } from './kinship-claims.ts';
import { mergePoints, type Point } from './merge-points.ts';
import { numberClaims } from './number-claims.ts';
import { omissionClaims, sharedEvents } from './omission-claims.ts';
import { polarityClaims } from './polarity-claims.ts';
import { recipientClaims } from './recipient-claims.ts';
import { saidClaims } from './said-claims.ts';
import { stateClaims } from './state-claims.ts';
import { tellingsOf } from './tellings.ts';
import { tollClaims } from './toll-claims.ts';
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
  const eventAt = eventsByPlace(compared.events);
  const owned = compared.articles.flatMap(datesOwned);
  const all = mergePoints([
    ...onEvents(compared, owned),
    ...onPeople(compared),
    ...onWords(compared, owned),
  ]);
  const found = all.flatMap(({ kind, event, claims }): readonly Disagreement[] => {
    const [first] = claims;
    if (first === undefined) return [];
    const id = `${kind}:${placeOf(first)}`;
    return [{ id, event: event ?? eventAt(claims), kind, claims }];
  });
  return [...gather(found, ({ id }) => id).values()].flatMap(apart);
}

const placeOf = ({ article, start, end }: Claim): string => `${article}:${start}-${end}`;

/** Those that begin with one claim, as one sentence in two utterances: the next claim tells them apart. */
const apart = (alike: readonly Disagreement[]): readonly Disagreement[] => [
  ...new Map(
    alike.map((one, at) => {
      const [, next] = one.claims;
      const id = at === 0 || next === undefined ? one.id : `${one.id}+${placeOf(next)}`;
      return [id, { ...one, id }];
    }),
  ).values(),
];

function onEvents({ articles, events }: Compared, owned: readonly Timex[]): readonly Point[] {
  const shared = events.filter(severalTell);
  const timexes = new Map(owned.map((timex) => [timex.id, timex]));
  const near = placed(owned);
  const counts = sharedEvents(events);
  const contexts = readContexts(articles, events);
  const out = new Map(articles.map(({ id, published: days }) => [id, days?.latest ?? null]));
  const published = articles.flatMap(({ id, published: days }) =>
    days === null ? [] : [{ article: id, earliest: days.earliest, latest: days.latest }],
  );
  return [
    ...points('number', numberClaims(contexts, near, out)),
    ...points('action', [...stateClaims(contexts), ...polarityClaims(contexts)]),
    ...tollClaims(articles).map((claims) => ({ kind: 'number' as const, claims })),
    ...[...tellingsOf(articles, shared)].flatMap(([event, tellings]) =>
      [
        ...points('date', dateClaims(event, timexes)),
        ...points('action', eventActionClaims(tellings)),
        ...points('actor', agentClaims(tellings)),
        ...points('omission', [omissionClaims(event, tellings, articles, counts)]),
      ].map((point) => ({ ...point, event: event.id })),
    ),
    // Behind those of events, which know what is vaguer.
    ...points('date', dayClaims(contexts, near, published)),
    ...points('date', clockClaims(contexts, near)),
  ];
}

const points = (kind: DisagreementKind, found: readonly (readonly Claim[])[]): readonly Point[] =>
  found.map((claims) => ({ kind, claims }));

const onPeople = ({ articles }: Compared): readonly Point[] => [
  ...affiliationClaims(articles).map((claims) => ({ kind: 'actor' as const, claims })),
  ...kinshipClaims(articles).map((claims) => ({ kind: 'actor' as const, claims })),
  ...ageClaims(articles).map((claims) => ({ kind: 'number' as const, claims })),
  ...actionClaims(articles).map((claims) => ({ kind: 'action' as const, claims })),
];

function onWords({ articles, variants }: Compared, owned: readonly Timex[]): readonly Point[] {
  const near = placed(owned);
  const texts = textsOf(articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const quotes = new Map(articles.flatMap((one) => one.quotes.map((quote) => [quote.id, quote])));
  return variants.flatMap(({ members }) => {
    const wordings = members.flatMap((id) => quotes.get(id) ?? []);
    return [
      ...points('wording', wordingClaims(wordings, texts)),
      ...points('actor', recipientClaims(wordings, byId)),
      ...points('date', saidClaims(wordings, texts, near)),
    ];
  });
}

const textsOf = (articles: readonly ParsedArticle[]): ReadonlyMap<string, string> =>
  new Map(articles.map(({ id, source }) => [id, source.text]));

const severalTell = ({ mentions }: StoryEvent): boolean =>
  new Set(mentions.map(({ article }) => article)).size > 1;

/**
 * The event that tells most of the claims, and is told most of those that do, to be asked for by claims. Of the
 * clauses that hold a claim the innermost tells it.
 */
function eventsByPlace(events: readonly StoryEvent[]): (claims: readonly Claim[]) => string | null {
  const told = events.flatMap(({ id, mentions }) =>
    mentions.map(({ article, start, end }) => ({ article, start, end, id, of: mentions.length })),
  );
  const near = placed(told);
  return (claims) => {
    const held = claims.flatMap((claim) =>
      (near.get(claim.article)?.(claim) ?? [])
        .toSorted((a, b) => a.end - a.start - (b.end - b.start))
        .slice(0, 1),
    );
    const [most] = [...gather(held, ({ id }) => id).values()].toSorted(
      (a, b) => b.length - a.length || b[0]!.of - a[0]!.of,
    );
    return most?.[0]?.id ?? null;
  };
}
