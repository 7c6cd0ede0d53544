import { toAxis, toDay, type DaySpan } from '../../selectors/timeline-fold.ts';
import type { TimelineModel } from '../../selectors/timeline-model.ts';
import { thousandths } from '../../state/view-state.ts';

/** Milliseconds without a zoom or pan after which the window is at rest. */
export const REST = 120;

/** A chosen event is shown with this share of the story around it. */
const AROUND = 1 / 8;

/** The closest zoom: a share of the whole axis, or, of a long one, about a day. */
const CLOSEST = { share: 1 / 300, places: 1.5 };

/** How little of the axis can be in sight. */
export const closest = ({ from, to }: DaySpan): number =>
  Math.min((to - from) * CLOSEST.share, CLOSEST.places);

/** The window that is drawn for one that was asked for: no closer than can be, and within the story. */
export function bounded(asked: DaySpan, home: DaySpan): DaySpan {
  const length = asked.to - asked.from;
  const least = closest(home);
  if (length >= home.to - home.from) return home;
  const { from, to } = length < least ? zoomed(asked, least / length) : asked;
  const by = Math.max(home.from - from, Math.min(home.to - to, 0));
  return { from: from + by, to: to + by };
}

/** A window that shows `factor` times as much; the place at `share` of it, from 0 to 1, stays. */
export const zoomed = ({ from, to }: DaySpan, factor: number, share = 0.5): DaySpan => {
  const middle = from + (to - from) * share;
  return { from: middle - (middle - from) * factor, to: middle + (to - middle) * factor };
};

/** Where the chosen event stands in a window, from 0 to 1: it stays there as one comes closer. Else the middle. */
export function shareOfChosen(
  model: TimelineModel,
  id: string | undefined,
  { from, to }: DaySpan,
): number | undefined {
  const share = ((model.eventOf(id)?.at ?? Infinity) - from) / (to - from);
  return share >= 0 && share <= 1 ? share : undefined;
}

/** A window moved by a share of its length, or by as much of it as the story leaves. */
export const panned = ({ from, to }: DaySpan, share: number, home: DaySpan): DaySpan => {
  const wanted = (to - from) * share;
  const by = Math.max(home.from - from, Math.min(home.to - to, wanted));
  return { from: from + by, to: to + by };
};

/** The window in which one event is large. */
export const windowOf = (model: TimelineModel, id: string | undefined): DaySpan | undefined => {
  const event = model.eventOf(id);
  if (event === undefined) return undefined;
  const least = (model.home.to - model.home.from) * AROUND;
  const half = Math.max(least, event.shape === 'bar' ? (event.to - event.from) * 1.25 : 0) / 2;
  const middle = event.open === undefined ? (event.from + event.to) / 2 : event.at;
  return { from: middle - half, to: middle + half };
};

/** Places of the axis for days of a link; undefined shows all. */
export const toPlaces = ({ scale, home }: TimelineModel, days: DaySpan | undefined): DaySpan =>
  days === undefined ? home : { from: toAxis(scale, days.from), to: toAxis(scale, days.to) };

/** Days to the thousandth, as links carry them; undefined for all there is. */
export const toDays = (
  { scale, home }: TimelineModel,
  { from, to }: DaySpan,
): DaySpan | undefined =>
  to - from >= (home.to - home.from) * 0.999
    ? undefined
    : { from: thousandths(toDay(scale, from)), to: thousandths(toDay(scale, to)) };
