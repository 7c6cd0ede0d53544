import type { CSSProperties } from 'react';
import { useMedia } from '../../ui/use-media.ts';

declare module 'react' {
  interface CSSProperties {
    '--label'?: string;
    '--rest'?: string;
    '--lane'?: string;
    '--rows'?: string;
    '--hidden-rows'?: string;
  }
}

/** Heights in pixels, and how many rows there are at most before they scroll or are left out. */
export interface TimelineSize {
  readonly label: number;
  readonly labels: number;
  /** The row of events without a label. */
  readonly rest: number;
  readonly lane: number;
  readonly lanes: number;
}

export const USUAL_SIZE: TimelineSize = { label: 28, labels: 7, rest: 24, lane: 26, lanes: 12 };

/** On a screen of modest height the list keeps room for some of its rows. */
const LOW_SIZE: TimelineSize = { ...USUAL_SIZE, labels: 4 };

/**
 * A strip that leaves a phone's screen to the list: all of it, axis and overview too, in 200 pixels
 * where five tell the story. More lanes than eight scroll.
 */
const COMPACT_SIZE: TimelineSize = { label: 26, labels: 2, rest: 12, lane: 12, lanes: 8 };

/** Where the list matters more than the timeline above it: a phone held upright, or a page zoomed in. */
const NARROW = '(width < 37.5rem)';
const LOW = '(height < 50rem)';

/** What the screen has room for; `enlarged` where the reader asked for more on a narrow one. */
export function useTimelineSize(enlarged = false) {
  const narrow = useMedia(NARROW);
  const low = useMedia(LOW);
  const compact = narrow && !enlarged;
  return { narrow, compact, size: compact ? COMPACT_SIZE : low ? LOW_SIZE : USUAL_SIZE };
}

/** Known before anything is drawn, so that the list below stays where it is. */
export const heights = (size: TimelineSize, labelRows: number, lanes: number): CSSProperties => ({
  '--label': `${size.label}px`,
  '--rest': `${size.rest}px`,
  '--lane': `${size.lane}px`,
  '--rows': `${labelRows * size.label + size.rest + Math.min(lanes, size.lanes) * size.lane}px`,
  '--hidden-rows': `${Math.max(0, lanes - size.lanes) * size.lane}px`,
});
