import type { DatedEvent } from './timeline-index.ts';
import { axisEnds, toAxisInOrder, type AxisScale, type DaySpan } from './timeline-fold.ts';

/**
 * Where the events that are shown lie on the axis, in date order. Plain numbers side by side: a
 * hundred thousand of them are laid out anew by every filter and searched on every zoom.
 */
export interface EventPlaces {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Where an event's dots stand: side by side within a day, so that stems are straight and apart. */
  readonly at: Float64Array;
  /** Positions of the events that touch a stretch, from left to right. */
  readonly within: (span: DaySpan) => readonly number[];
}

/** Length of the fading bar of an event whose other end is open, as a share of the axis. */
const OPEN_LENGTH = 0.16;

/** Lays events out on an axis; they come in date order. */
export function placeEvents(events: readonly DatedEvent[], scale: AxisScale): EventPlaces {
  const ends = axisEnds(scale);
  const openLength = (ends.to - ends.from) * OPEN_LENGTH;
  const place = toAxisInOrder(scale);
  const seats = seatsOf(events);
  const count = events.length;
  const [from, to, at] = [0, 1, 2].map(() => new Float64Array(count));
  const [first, reach] = [0, 1].map(() => new Float64Array(count));
  if (!from || !to || !at || !first || !reach) throw new Error('no room');
  for (let i = 0; i < count; i++) {
    const event = events[i];
    if (event === undefined) continue;
    const { extent, day } = event;
    const start = place(extent.from);
    const end = place(extent.to);
    from[i] = start - (extent.open === 'start' ? openLength : 0);
    to[i] = end + (extent.open === 'end' ? openLength : 0);
    const known = place(day);
    const left = extent.open === undefined ? start : known;
    const right = extent.open === undefined ? end : place(day + 1);
    at[i] = left + (right - left) * (seats[i] ?? 0.5);
    first[i] = known - openLength;
    reach[i] = Math.max(to[i] ?? 0, reach[i - 1] ?? -Infinity);
  }
  const within = ({ from: left, to: right }: DaySpan): readonly number[] => {
    const found: number[] = [];
    const end = firstIndex(first, (reached) => reached > right);
    for (let i = firstIndex(reach, (reached) => reached >= left); i < end; i++)
      if ((from[i] ?? 0) <= right && (to[i] ?? 0) >= left) found.push(i);
    return found;
  };
  return { from, to, at, within };
}

/** The first index at which a condition holds that, once true, stays so. */
function firstIndex(places: Float64Array, holds: (place: number) => boolean): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(places[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Gives the events of one day their places in it, from left to right: a third, two thirds. Those
 * that only end or begin on it have places of their own, so that they do not end in one column.
 */
function seatsOf(events: readonly DatedEvent[]): Float64Array {
  const seats = new Float64Array(events.length).fill(0.5);
  const sameDay = new Map<string, number[]>();
  let day: number | undefined;
  const seat = (): void => {
    for (const positions of sameDay.values())
      for (const [i, position] of positions.entries())
        seats[position] = (i + 1) / (positions.length + 1);
    sameDay.clear();
  };
  for (let i = 0; i < events.length; i++) {
    const event = events[i];
    if (event === undefined) continue;
    if (event.day !== day) seat();
    day = event.day;
    const { shape, open } = event.extent;
    if (shape === 'bar' && open === undefined) continue;
    const kind = open ?? shape;
    const positions = sameDay.get(kind);
    if (positions) positions.push(i);
    else sameDay.set(kind, [i]);
  }
  seat();
  return seats;
}
