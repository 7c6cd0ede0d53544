import type { StoryEvent } from '../core/model/event.ts';
import { dayNumber } from '../core/model/civil-day.ts';
import { readEdtf } from '../core/model/edtf-point.ts';
import type { DaySpan } from './timeline-fold.ts';

/** When an event happened, as it is drawn: a day is a dot, anything wider a bar with soft ends. */
export interface Extent extends DaySpan {
  readonly shape: 'dot' | 'bar';
  /** The end that is not known; there the bar fades out. `from` equals `to` then. */
  readonly open: 'start' | 'end' | undefined;
}

/**
 * Widest extent, in days, that fills its stretch of the axis with something happening, by precision.
 * "Between June and December" says too little about September to keep September from being folded.
 */
const TELLING: Readonly<Record<StoryEvent['precision'], number>> = {
  day: 1,
  month: 45,
  season: 125,
  year: 0,
  interval: 14,
  none: 0,
};

/** Where an event is drawn; undefined for an undated one, and for days that are none. */
export function extentOf(event: StoryEvent): Extent | undefined {
  const extent = statedExtent(event);
  // One place that is no number would leave no axis for all the others.
  return extent !== undefined && extent.from <= extent.to ? extent : undefined;
}

function statedExtent(event: StoryEvent): Extent | undefined {
  const { earliest, latest } = event;
  if (earliest === null && latest === null) return undefined;
  if (event.precision === 'day') return dayExtent(dayNamed(event));
  if (earliest === null) return openExtent(dayNumber(latest ?? '') + 1, 'start');
  if (latest === null) return openExtent(dayNumber(earliest), 'end');
  const [from, to] = [dayNumber(earliest), dayNumber(latest) + 1];
  return to - from === 1 ? dayExtent(from) : { from, to, shape: 'bar', open: undefined };
}

const dayExtent = (day: number): Extent => ({
  from: day,
  to: day + 1,
  shape: 'dot',
  open: undefined,
});

const openExtent = (day: number, open: 'start' | 'end'): Extent => ({
  from: day,
  to: day,
  shape: 'bar',
  open,
});

/** "About 22 December" has wider bounds, but names one day. */
function dayNamed({ edtf, earliest, latest }: StoryEvent): number {
  if (earliest !== null && earliest === latest) return dayNumber(earliest);
  const date = readEdtf(edtf ?? '');
  const named = date?.kind === 'point' && date.point.unit === 'day' ? date.point.iso : undefined;
  return dayNumber(named ?? latest ?? earliest ?? '');
}

/** True where an event's bounds are wider than the day that it is drawn at. */
export const isApproximate = ({ precision, earliest, latest }: StoryEvent): boolean =>
  precision === 'day' && earliest !== latest;

/** True for a bar so wide that it says little about any of its days. */
export const isVague = (event: StoryEvent, { from, to, shape, open }: Extent): boolean =>
  shape === 'bar' && (open !== undefined || to - from > TELLING[event.precision]);

/** What a bar contributes to the times at which something happens: all of it, or its known ends. */
export const busySpans = (event: StoryEvent, extent: Extent): readonly DaySpan[] => {
  const { from, to, open } = extent;
  if (!isVague(event, extent)) return [{ from, to }];
  const starts = open === 'start' ? [] : [{ from, to: from + 1 }];
  const ends = open === 'end' ? [] : [{ from: to - 1, to }];
  return [...starts, ...ends];
};
