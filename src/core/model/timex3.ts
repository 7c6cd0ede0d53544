import type { Span, SpanRef } from './span.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface TimexAnchor {
  /** What the words were read against. */
  readonly kind: 'explicit' | 'published' | 'other-article' | 'event';
  readonly evidence: readonly SpanRef[];
}

/** A time expression (TimeML TIMEX3) with its reading as a calendar date (EDTF). */
export interface Timex extends SpanRef {
  readonly id: string;
  readonly type: TimexType;
  /** TIMEX3 value: 2022-12-22, 2022-W51, 2022-SU, P3D, PAST_REF; XXXX-… where it has no anchor. */
  readonly value: string;
  /** EDTF with the signal read in ("since June" is 2022-06/..); null where it is no calendar date. */
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Name of the rule that read it. */
  readonly rule: string;
  readonly anchor: TimexAnchor;
  /** The preposition or conjunction before it ("since", "until", "on"). */
  readonly signal: Span | null;
}

/**
 * Which one of the days, months or seasons of a name is meant, seen from the anchor. Past and
 * future include the anchor's own; last and next do not; "of-last" is the one of last year (of last
 * week for a weekday); "told" is the one that goes with the time told before it, and "after-told" and
 * "before-told" are its neighbours.
 */
export type Which =
  | 'past'
  | 'future'
  | 'near'
  | 'last'
  | 'this'
  | 'next'
  | 'of-last'
  | 'of-this'
  | 'of-next'
  | 'told'
  | 'after-told'
  | 'before-told'
  | 'of-after-told'
  | 'of-before-told';

/** The unit of the calendar that a distance is counted in, and that its reading is as fine as. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/**
 * What the words say, before anything is known about when they were written. `told` is the side of
 * publication that the clause is on, where that tells which time before is gone on from.
 */
export type Reading =
  /** Needs nothing: "23 December 2022", "the 1990s", "three days", "recently". */
  | { readonly kind: 'fixed'; readonly value: string }
  /** A part of some year: "23 December", "the summer". `weekday` narrows the year, `years` counts on from it. */
  | {
      readonly kind: 'yearless';
      readonly value: string;
      readonly which: Which;
      readonly weekday: number | null;
      readonly years?: number;
    }
  /** `weeks` counts on from there: "a week on Tuesday". */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which: Which;
      readonly weeks?: number;
    }
  | { readonly kind: 'weekend'; readonly which: Which }
  /** A day that moves from year to year, by its name in the lexicon or as the n-th weekday of a month. */
  | { readonly kind: 'moving'; readonly name: string; readonly which: Which }
  /**
   * A distance from publication ("two weeks ago"), from the time told before ("a day later"), or
   * from that only while it is near, else from publication ("the end of the year").
   */
  | {
      readonly kind: 'shift';
      readonly unit: CalendarUnit;
      readonly by: number;
      readonly from: 'published' | 'told' | 'near';
      /** To the day, though counted in months: "a year ago today", "ten years ago Tuesday". */
      readonly isToDay?: true;
      readonly weekday?: number;
      readonly told?: 'past' | 'future';
    }
  /** "12/03/2019" where nothing in the article tells the order: both days, as ISO. */
  | { readonly kind: 'either'; readonly values: readonly [string, string] }
  /** Only a time of day: its day is told elsewhere. */
  | { readonly kind: 'clock'; readonly told?: 'past' | 'future' };

/**
 * Which part of the unit is meant ("the beginning of this year"), what of it lies before or after
 * the moment of telling ("earlier this month", "the rest of the year"), the week around a day, or the
 * one that ends or begins with it, or the day beside it ("the day after Thanksgiving").
 */
export type Part =
  | 'start'
  | 'middle'
  | 'end'
  | 'so-far'
  | 'rest'
  | 'week'
  | 'weekend'
  | 'week-to'
  | 'week-from'
  | 'day-before'
  | 'day-after';

/**
 * A time expression as found, before it is placed on the calendar; plain data, so that an article
 * can be read again against a date that only the story knows.
 */
export interface FoundTimex extends SpanRef {
  readonly id: string;
  readonly type: TimexType;
  readonly rule: string;
  readonly reading: Reading;
  /** Time of day in TIMEX3 form: "T12:15", "TNI". */
  readonly time: string | null;
  readonly part: Part | null;
  readonly signal: Span | null;
  /** Month and day on which the fiscal year of the text begins, where it states so. */
  readonly fiscalStart?: string;
  /**
   * What the words around it do to the date: since opens, until closes, on leaves it; first and
   * last are the ends of one stretch of time, next to each other in the text.
   */
  readonly reach: 'onward' | 'up-to' | 'first' | 'last' | null;
  /** "Monday’s fire", "police said on Monday": it says which, or when somebody spoke. */
  readonly isAside?: true;
  /** Id of the expression that dates the quotation it stands in, or the update that tells of it: it is counted from that day. */
  readonly saidOn?: string;
  /** At the head of its sentence, or a line of its own: what follows is of that time. */
  readonly opens: boolean;
  /** Index into the sentences of the article; -1 in a dateline or byline. */
  readonly sentence: number;
}

/** Words of one article that say when something was, and the days that others state for it, as ISO. */
export interface ToldDay {
  readonly timex: FoundTimex;
  readonly days: readonly string[];
  readonly evidence: readonly SpanRef[];
}
