import {
  CALENDAR_UNITS,
  unitContext,
  unitName,
  unitStarts,
  type CalendarUnit,
} from './timeline-calendar.ts';
import { toAxis, toDay, type AxisScale, type DaySpan } from './timeline-fold.ts';
import type { TimelineWindow } from './timeline-item.ts';

/** A word under the axis, at pixels from the left edge of the window. */
export interface Tick {
  readonly x: number;
  readonly text: string;
  readonly row: 'unit' | 'context' | 'fold';
}

/** A day this wide, in pixels, has room for its weekday. */
const ROOM_FOR_WEEKDAY = 64;
/** Width of a letter and of the gap after a word, in pixels: words are never measured. */
const LETTER = 6.6;
const GAP = 6;
/** A name this close to the right edge would be cut. */
const LEAST_ROOM = 24;

/** Names of days, months and years for each stretch of the axis in sight, as fine as fits. */
export function axisTicks(scale: AxisScale, window: TimelineWindow): readonly Tick[] {
  const pixels = window.width / (window.to - window.from);
  const xOf = (day: number): number => (toAxis(scale, day) - window.from) * pixels;
  const units: Tick[] = [];
  const contexts: Tick[] = [];
  let free = -Infinity;
  for (const stretch of stretchesInSight(scale, window)) {
    const dayWidth = (xOf(stretch.to) - xOf(stretch.from)) / (stretch.to - stretch.from);
    const unit = unitFor(dayWidth);
    for (const day of unitStarts(unit, stretch)) {
      const x = xOf(day);
      if (x < free || x < 0 || x + LEAST_ROOM > window.width) continue;
      units.push({ x, text: unitName(unit, day, dayWidth >= ROOM_FOR_WEEKDAY), row: 'unit' });
      free = x + unit.room;
      addContext(contexts, { x, text: unitContext(unit, day), row: 'context' });
    }
  }
  const [first, ...others] = contexts;
  const whole = others.filter((tick) => rightOf(tick) - GAP <= window.width);
  return [...units, ...(first ? [first, ...whole] : []), ...foldTicks(scale.folds, xOf)];
}

/** "7 quiet weeks folded", "3 quiet years folded". */
export function foldWords({ from, to }: DaySpan): string {
  const years = Math.floor((to - from) / 365.25);
  return years >= 2
    ? `${years} quiet years folded`
    : `${Math.floor((to - from) / 7)} quiet weeks folded`;
}

/** A month's or year's name stands once, and where it would run into the next, the next one stays. */
function addContext(contexts: Tick[], tick: Tick): void {
  const last = contexts.at(-1);
  if (tick.text === '' || last?.text === tick.text) return;
  if (last !== undefined && tick.x < rightOf(last)) contexts.pop();
  contexts.push(tick);
}

const rightOf = ({ x, text }: Tick): number => x + text.length * LETTER + GAP;

/** A fold's words stand under it, as many as fit beside those of the fold before. */
const foldTicks = (folds: readonly DaySpan[], xOf: (day: number) => number): readonly Tick[] => {
  let free = 0;
  return folds.flatMap((fold) => {
    const middle = (xOf(fold.from) + xOf(fold.to)) / 2;
    for (const text of [foldWords(fold), foldWords(fold).replaceAll(/ quiet| folded/g, '')]) {
      const x = Math.max(middle - (text.length * LETTER) / 2, 0);
      if (middle < 0 || x < free) continue;
      free = x + text.length * LETTER + GAP;
      return [{ x, text, row: 'fold' as const }];
    }
    return [];
  });
};

const unitFor = (dayWidth: number): CalendarUnit =>
  CALENDAR_UNITS.find(({ days, room }) => days * dayWidth >= room) ??
  CALENDAR_UNITS.at(-1) ??
  CALENDAR_UNITS[0];

/** The parts of the axis that keep one pace, without the folds, cut to the window. */
function stretchesInSight(scale: AxisScale, window: TimelineWindow): readonly DaySpan[] {
  const { knots, folds } = scale;
  const from = toDay(scale, window.from);
  const to = toDay(scale, window.to);
  const folded = new Set(folds.map((fold) => fold.from));
  return knots.slice(1).flatMap((knot, i) => {
    const start = knots[i]?.day ?? from;
    const stretch = { from: Math.max(start, from), to: Math.min(knot.day, to) };
    return folded.has(start) || stretch.to <= stretch.from ? [] : [stretch];
  });
}
