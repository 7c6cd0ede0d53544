import type { Doc } from '../model/doc.ts';
import type { Entities } from '../model/entity.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { FoundTimex } from '../model/timex3.ts';

/** What the earlier stages found in an article. */
export interface MentionClues {
  readonly timexes: readonly FoundTimex[];
  readonly quotes: readonly Quote[];
  readonly entities: Entities;
}

/** An entity named somewhere. */
export interface Named extends Span {
  readonly id: string;
}

/** What earlier stages found in one sentence. */
export interface SentenceClues {
  /** Calendar expressions: durations and sets date nothing. */
  readonly timexes: readonly FoundTimex[];
  readonly named: readonly Named[];
  /** Lengths of time: "for [months]". */
  readonly stretches: readonly FoundTimex[];
  /** What is quoted word for word. */
  readonly quotes: readonly Span[];
}

export interface Clues {
  readonly within: (span: Span) => SentenceClues;
}

/** The clues, ready to be asked for by sentence. */
export function toClues(doc: Doc, { timexes, entities, quotes }: MentionClues): Clues {
  const dates = byStart(timexes.filter(({ type }) => type === 'DATE' || type === 'TIME'));
  const named = byStart(
    [...entities.people, ...entities.outlets, ...entities.organisations].flatMap(
      ({ id, mentions }) =>
        mentions
          .filter(({ article }) => article === doc.id)
          .map(({ start, end }) => ({ id, start, end })),
    ),
  );
  const stretches = byStart(timexes.filter(({ type }) => type === 'DURATION'));
  const said = byStart(quotes.filter(({ kind }) => kind === 'direct'));
  return {
    within: (span) => ({
      timexes: inside(dates, span),
      named: inside(named, span),
      stretches: inside(stretches, span),
      quotes: reaching(said, span),
    }),
  };
}

const byStart = <T extends Span>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => a.start - b.start || b.end - a.end);

/** The items that share text with the span, of a list sorted by start whose items do not overlap. */
function reaching<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  const within = inside(items, span);
  const before = items[firstFrom(items, span.start) - 1];
  return before !== undefined && before.end > span.start ? [before, ...within] : within;
}

/** The items that start inside the span, of a list sorted by start. */
function inside<T extends Span>(items: readonly T[], { start, end }: Span): readonly T[] {
  const first = firstFrom(items, start);
  let after = first;
  while (after < items.length && items[after]!.start < end) after += 1;
  return items.slice(first, after);
}

/** Index of the first item that starts at `start` or after it. */
function firstFrom(items: readonly Span[], start: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
