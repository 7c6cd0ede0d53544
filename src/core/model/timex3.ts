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
  /** The preposition or conjunction that turns the date into an interval ("since", "until"). */
  readonly signal: Span | null;
}

/**
 * A time expression as found, before it is placed on the calendar; plain data, so that an article
 * can be read again against a date that only the story knows.
 */
export interface FoundTimex extends SpanRef {
  readonly id: string;
  readonly type: TimexType;
  readonly rule: string;
  readonly signal: Span | null;
}
