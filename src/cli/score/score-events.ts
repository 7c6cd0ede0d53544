import type { SpanRef } from '../../core/model/span.ts';
import type { Story } from '../../core/model/story.ts';
import { sharedDays } from './edtf-days.ts';
import { spanRef, type GoldFile } from './gold.ts';
import { harmonic, measure, meets, sharedSpan, type Measure } from './measures.ts';
import { daysOf } from './score-articles.ts';

export interface EventScore {
  /** Share of true mentions that some predicted mention overlaps. */
  readonly mentions: number;
  /** B-cubed over the mentions that were found. */
  readonly linking: Measure;
  /** Share of dated events whose days are shared by half. */
  readonly dates: number;
}

/** The true event of a mention, and the one that it was given. */
export interface Linked {
  readonly gold: string;
  readonly got: string;
}

export function scoreEvents(story: Story, gold: GoldFile): EventScore {
  const predicted = story.events.flatMap(({ id, mentions }) =>
    mentions.map((mention) => ({ ...mention, event: id })),
  );
  const wanted = gold.events.flatMap(({ id, mentions }) =>
    mentions.map((mention) => ({ ...spanRef(mention), event: id })),
  );
  const linked = wanted.flatMap((g) => {
    const [best] = predicted
      .filter((p) => meets(p, g))
      .toSorted((a, b) => sharedSpan(b, g) - sharedSpan(a, g));
    return best === undefined ? [] : [{ gold: g.event, got: best.event }];
  });
  const dated = gold.events.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  const right = dated.filter((event) => {
    const id = mostVoted(linked.filter((link) => link.gold === event.id).map(({ got }) => got));
    const found = story.events.find((candidate) => candidate.id === id);
    return sharedDays(daysOf(event), daysOf(found)) >= 0.5;
  });
  return {
    mentions: linked.length / wanted.length,
    linking: bCubed(linked),
    dates: right.length / dated.length,
  };
}

/** B-cubed over mentions, of each which event it tells and which one it was given. */
export function bCubed(linked: readonly Linked[]): Measure {
  const p = shareOfOwn(linked, 'got', 'gold');
  const r = shareOfOwn(linked, 'gold', 'got');
  return { p, r, f1: harmonic(p, r) };
}

function shareOfOwn(linked: readonly Linked[], self: keyof Linked, other: keyof Linked): number {
  const shares = linked.map((mention) => {
    const same = linked.filter((each) => each[self] === mention[self]);
    return same.filter((each) => each[other] === mention[other]).length / same.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, linked.length);
}

function mostVoted(votes: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** Pairs of quotes of different articles that are wordings of one utterance. */
export function scoreVariants(story: Story, gold: GoldFile): Measure {
  const goldSpans = gold.quotes.map(spanRef);
  const wanted = pairKeys(
    gold.quoteVariants.map(({ members }) => members.map((i) => goldSpans[i])),
  );
  const toGold = (id: string): SpanRef | undefined => {
    const quote = story.quotes.find((candidate) => candidate.id === id);
    return quote && (goldSpans.find((span) => meets(span, quote)) ?? quote);
  };
  const got = pairKeys(story.quoteVariants.map(({ members }) => members.map(toGold)));
  return measure([...got].filter((key) => wanted.has(key)).length, got.size, wanted.size);
}

function pairKeys(groups: readonly (readonly (SpanRef | undefined)[])[]): ReadonlySet<string> {
  const keys = groups.flatMap((group) =>
    group.flatMap((a, i) =>
      group
        .slice(i + 1)
        .flatMap((b) =>
          a && b && a.article !== b.article ? [[keyOf(a), keyOf(b)].toSorted()] : [],
        ),
    ),
  );
  return new Set(keys.map((pair) => pair.join('|')));
}

const keyOf = ({ article, start }: SpanRef): string => `${article}:${start}`;

/** Claims of two articles meet claims of the truth. */
const agrees = (claims: readonly SpanRef[], truth: readonly SpanRef[]): boolean =>
  new Set(truth.filter((t) => claims.some((c) => meets(c, t))).map(({ article }) => article))
    .size >= 2;

/** A disagreement is found where claims of two articles meet those of one in the truth. */
export function scoreDisagreements(story: Story, gold: GoldFile): Measure {
  const wanted = gold.disagreements.map(({ claims }) => claims.map(spanRef));
  const got = story.disagreements.map(({ claims }) => claims);
  const right = got.filter((claims) => wanted.some((truth) => agrees(claims, truth)));
  const found = wanted.filter((truth) => got.some((claims) => agrees(claims, truth)));
  return measure(right.length, got.length, wanted.length, found.length);
}
