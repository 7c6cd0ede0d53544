import { readDays } from '../model/edtf.ts';
import type { StoryEvent, StoryMention } from '../model/event.ts';
import { overlaps, type SpanRef } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import type { Timex } from '../model/timex3.ts';
import { unique } from './ground.ts';

type Dated = Pick<StoryEvent, 'edtf' | 'earliest' | 'latest' | 'precision' | 'basis' | 'reason'>;

/** Who tells: outlets, or articles whose outlet nobody knows. */
export const tellersOf = ({ articles }: Story, tellings: readonly SpanRef[]): readonly string[] =>
  unique(
    tellings.flatMap(({ article }) => {
      const found = articles.find(({ id }) => id === article);
      return found === undefined ? [] : [found.outlet.id ?? found.id];
    }),
  );

const touches = (place: SpanRef, others: readonly SpanRef[]): boolean =>
  others.some((other) => other.article === place.article && overlaps(other, place));

/** Ids of those who are named in these tellings. */
export const namedIn = (
  entities: readonly { readonly id: string; readonly mentions: readonly SpanRef[] }[],
  tellings: readonly SpanRef[],
): readonly string[] =>
  entities
    .filter(({ mentions }) => mentions.some((mention) => touches(mention, tellings)))
    .map(({ id }) => id);

export const UNDATED: Dated = {
  edtf: null,
  earliest: null,
  latest: null,
  precision: 'none',
  basis: 'none',
  reason: { rule: 'undated', evidence: [] },
};

/**
 * When tellings put what they tell: the date that most articles give, undated where none does. The
 * words of one may hold any date, as of what was before; that of the event which they are `from` is it.
 */
export function dateOf(
  { timexes }: Story,
  tellings: readonly StoryMention[],
  from: readonly StoryEvent[] = [],
): Dated {
  const ids = new Set(tellings.map(({ timex }) => timex));
  const dated = timexes.filter(({ edtf }) => edtf !== null);
  const own = dated.filter(({ id }) => ids.has(id));
  const known = new Set(from.map(({ edtf }) => edtf));
  const dating =
    own.length > 0
      ? own
      : dated.filter((timex) => known.has(timex.edtf) && touches(timex, tellings));
  const dates = unique(dating.map(({ edtf }) => edtf));
  const [most] = dates
    .map((edtf) => dating.filter((timex) => timex.edtf === edtf))
    .toSorted((a, b) => articlesOf(b) - articlesOf(a));
  const [first] = most ?? [];
  if (most === undefined || first === undefined || first.edtf === null) return UNDATED;
  return {
    edtf: first.edtf,
    earliest: first.earliest,
    latest: first.latest,
    precision: precisionOf(first),
    basis: 'stated',
    reason: {
      rule: first.rule,
      evidence: most.flatMap(({ article, start, end, anchor }) => [
        { article, start, end },
        ...anchor.evidence,
      ]),
    },
  };
}

function precisionOf({ edtf }: Timex): StoryEvent['precision'] {
  const reading = readDays(edtf ?? '');
  return reading.ok ? reading.date.precision : 'interval';
}

const articlesOf = (timexes: readonly Timex[]): number =>
  unique(timexes.map(({ article }) => article)).length;

/** Whether the words that date an event stand in one of these tellings, by its own time expression. */
export function isDatedBy(
  { timexes }: Story,
  { reason }: StoryEvent,
  tellings: readonly StoryMention[],
): boolean {
  const ids = new Set(tellings.map(({ timex }) => timex));
  return timexes.some((timex) => ids.has(timex.id) && touches(timex, reason.evidence));
}
