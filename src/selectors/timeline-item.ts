import type { DaySpan } from './timeline-fold.ts';

/** What of the axis is in sight, and how many pixels wide it is drawn. */
export interface TimelineWindow extends DaySpan {
  readonly width: number;
  /** The lanes in sight, the last one excluded. */
  readonly lanes: { readonly first: number; readonly end: number };
}

/**
 * One thing to draw: a label, the bar behind it, a dot, a lane's bar, a piece of the stem, the ring
 * where the stem meets a bar, the gap where it meets a lane that is silent, a fold, or a bucket of
 * events that are too many to draw. Ids stay the same while the window moves.
 */
export interface TimelineItem {
  readonly id: string;
  readonly kind: 'label' | 'extent' | 'dot' | 'bar' | 'stem' | 'ring' | 'gap' | 'fold' | 'bucket';
  /** Undefined for what goes through all rows. */
  readonly row: string | undefined;
  /** Places of the axis. */
  readonly from: number;
  readonly to: number;
  /** What a click chooses. */
  readonly event?: string;
  /** Verbatim words of an article. */
  readonly words?: string;
  /** Our words for its date. */
  readonly date?: string;
  /** Number of events in a bucket. */
  readonly count?: number;
  /** Of a label: how many pixels behind its left edge its day lies. */
  readonly day?: number;
  /** Index of the outlet's colour. */
  readonly colour?: number | undefined;
  /** The end at which a bar fades out, for it is not known. */
  readonly open?: 'start' | 'end' | undefined;
  readonly shape?: 'dot' | 'bar';
  /** A bar that is drawn thin: too long to keep its row for itself, or to say much about its days. */
  readonly long?: boolean;
  /** The last piece of the stem ends in the middle of its row, where the dot is. */
  readonly last?: boolean;
  readonly state: 'plain' | 'approximate' | 'selected';
}

/** The row for events whose label found no room. */
export const REST_ROW = 'rest';
/** The lane of an outlet, an unnamed article (whose id is any file name) or a person. */
export const laneRow = (id: string): string => `lane:${id}`;
export const labelRow = (row: number): string => `labels-${row}`;
