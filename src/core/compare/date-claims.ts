import type { Claim, StoryEvent } from '../model/event.ts';
import type { Timex } from '../model/timex3.ts';

/**
 * Claims side by side on when it was, where two articles give days that exclude each other. A date
 * that holds a shorter one is vaguer ("in May" beside 10 May), and says nothing against it: by itself
 * it makes no difference.
 */
export function dateClaims(
  event: StoryEvent,
  timexes: ReadonlyMap<string, Timex>,
): readonly (readonly Claim[])[] {
  const dates = [...new Set(event.mentions.map(({ timex }) => timex))].flatMap((id) => {
    const timex = id === null ? undefined : timexes.get(id);
    return timex?.edtf == null ? [] : [timex];
  });
  const differ = dates.some((a) => dates.some((b) => a.article !== b.article && exclude(a, b)));
  if (!differ) return [];
  return [
    dates.map((timex) => {
      const { article, start, end, edtf } = timex;
      const vague = dates.some((other) => other.article !== article && isInside(other, timex));
      return { article, start, end, value: edtf!, ...(vague && { vague }) };
    }),
  ];
}

/** Whether one lies in the other, which is longer. */
const isInside = (a: Timex, b: Timex): boolean =>
  a.earliest !== null &&
  a.latest !== null &&
  b.earliest !== null &&
  b.latest !== null &&
  b.earliest <= a.earliest &&
  a.latest <= b.latest &&
  (b.earliest < a.earliest || a.latest < b.latest);

/** The days from one to another; null where an end is open. */
export type Interval = Pick<Timex, 'earliest' | 'latest'>;

/** Whether no day lies in both; an open end excludes nothing. */
export const exclude = (a: Interval, b: Interval): boolean => endsBefore(a, b) || endsBefore(b, a);

const endsBefore = (a: Interval, b: Interval): boolean =>
  a.latest !== null && b.earliest !== null && a.latest < b.earliest;
