import { daysBetween } from '../model/civil-day.ts';
import type { Claim, StoryEvent } from '../model/event.ts';
import type { Quote } from '../model/quote.ts';
import { indexSpans } from '../model/span-index.ts';
import type { Timex } from '../model/timex3.ts';

/** What dates in an article, and what is quoted in it. */
interface Dating {
  readonly timexes: readonly Timex[];
  readonly quotes: readonly Quote[];
}

/** The dates that an article gives itself: "today" in a quote is the day on which it was said. */
export function datesOwned({ timexes, quotes }: Dating): readonly Timex[] {
  const near = indexSpans(quotes);
  return timexes.filter((timex) => timex.anchor.kind === 'explicit' || near(timex).length === 0);
}

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

/** The days from one to another, null where an end is open; and how they were told, if at all. */
export type Interval = Pick<Timex, 'earliest' | 'latest'> &
  Partial<Pick<Timex, 'value' | 'rule' | 'anchor'>>;

/** Whether no day lies in both, and they are not one day all the same; an open end excludes nothing. */
export const exclude = (a: Interval, b: Interval): boolean =>
  (endsBefore(a, b) || endsBefore(b, a)) && !mayBeOne(a, b);

const endsBefore = (a: Interval, b: Interval): boolean =>
  a.latest !== null && b.earliest !== null && a.latest < b.earliest;

const HOUR = 3_600_000;
/** In days. */
const WEEK = 7;

/** The most hours from one time zone to another of one story. */
const ZONES = 14;

/**
 * Whether two days may be one: "Monday" and "last Monday" a week apart, for the week is a guess, "30 July"
 * years apart, for the year is, and times whole hours apart around midnight, as in two zones.
 */
function mayBeOne(a: Interval, b: Interval): boolean {
  const apart = Math.abs(minuteOf(a) - minuteOf(b)) / HOUR;
  return (
    isOneDayOfYear(a, b) ||
    (apart <= ZONES && Number.isInteger(apart)) ||
    (Math.abs(daysBetween(a.earliest ?? '', b.earliest ?? '')) === WEEK &&
      [a, b].every(({ rule }) => rule?.startsWith('weekday/')))
  );
}

/** Whether both are one day of the year, which not both tell. */
const isOneDayOfYear = (a: Interval, b: Interval): boolean =>
  a.earliest?.slice(-'-mm-dd'.length) === b.earliest?.slice(-'-mm-dd'.length) &&
  a.earliest === a.latest &&
  b.earliest === b.latest &&
  [a, b].some(({ anchor }) => anchor !== undefined && anchor.kind !== 'explicit');

/** Milliseconds since 1970 of a minute told; NaN for what is less exact. */
const minuteOf = ({ value = '' }: Interval): number =>
  Date.parse(CLOCK.exec(value)?.[0].concat('Z') ?? '');

/** A minute of a day. */
const CLOCK = /^\d{4}-\d\d-\d\dT\d\d:\d\d/u;
