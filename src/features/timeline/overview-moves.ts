import type { DaySpan } from '../../selectors/timeline-fold.ts';
import type { OverviewPart } from './draw-overview.ts';
import { panned } from './timeline-window.ts';

/** The least window that the ends can be brought to, as a share of the whole. */
const LEAST = 1 / 250;
/** How far an arrow key moves the window, as a share of it, and an end, as a share of the whole. */
const STEP = { window: 0.1, end: 0.02 };

/** The window after one of its parts was dragged by a distance. */
export function draggedWindow(
  part: OverviewPart,
  distance: number,
  { from, to }: DaySpan,
  home: DaySpan,
): DaySpan {
  const least = (home.to - home.from) * LEAST;
  if (part === 'start') return { from: clamp(from + distance, home.from, to - least), to };
  if (part === 'end') return { from, to: clamp(to + distance, from + least, home.to) };
  return panned({ from, to }, distance / (to - from), home);
}

/** The window after a key was pressed on one of its parts; undefined for a key that says nothing. */
export function keyedWindow(
  part: OverviewPart,
  key: string,
  window: DaySpan,
  home: DaySpan,
): DaySpan | undefined {
  const whole = home.to - home.from;
  const length = window.to - window.from;
  const step = part === 'window' ? length * STEP.window : whole * STEP.end;
  const page = part === 'window' ? length : whole * STEP.end * 5;
  const distance = new Map([
    ['ArrowLeft', -step],
    ['ArrowDown', -step],
    ['ArrowRight', step],
    ['ArrowUp', step],
    ['PageDown', -page],
    ['PageUp', page],
    ['Home', -whole],
    ['End', whole],
  ]).get(key);
  return distance === undefined ? undefined : draggedWindow(part, distance, window, home);
}

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);
