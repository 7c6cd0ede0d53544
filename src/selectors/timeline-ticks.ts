import { CALENDAR_UNITS, dayNamer, unitStarts, type CalendarUnit } from './timeline-calendar.ts';
import { toAxis, toDay, type AxisScale, type DaySpan } from './timeline-fold.ts';

/** A word under the axis, at pixels from the left edge of the window. */
export interface Tick {
  readonly x: number;
  readonly text: string;
  readonly row: 'unit' | 'context' | 'fold';
  /** Which fold the words are about. */
  readonly fold?: number;
}

/** What of the axis is in sight, and how many pixels wide it is drawn. */
interface AxisWindow extends DaySpan {
  readonly width: number;
}

/** Width of a letter, of one of the wide scripts, and around a word, in pixels: none is measured. */
const LETTER = 6.6;
const WIDE_LETTER = 12;
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/gu;
const GAP = 10;

/** For what would not fit by any other. */
const COARSEST = CALENDAR_UNITS.at(-1) ?? CALENDAR_UNITS[0];

const widthOf = (text: string): number =>
  text.length * LETTER + (text.match(WIDE)?.length ?? 0) * (WIDE_LETTER - LETTER);

/** Names of days, months and years for each stretch of the axis in sight, as fine as fits. */
export function axisTicks(scale: AxisScale, window: AxisWindow, locale = 'en'): readonly Tick[] {
  const pixels = window.width / (window.to - window.from);
  const xOf = (day: number): number => (toAxis(scale, day) - window.from) * pixels;
  const units: Tick[] = [];
  const contexts: Tick[] = [];
  let free = -Infinity;
  for (const stretch of stretchesInSight(scale, window)) {
    const dayWidth = (xOf(stretch.to) - xOf(stretch.from)) / (stretch.to - stretch.from);
    const unit = unitFor(locale, dayWidth);
    for (const day of unitStarts(unit, stretch)) {
      const x = xOf(day);
      const text = unit.nameOf(day);
      if (x < free || x < 0 || x + widthOf(text) + GAP / 2 > window.width) continue;
      units.push({ x, text, row: 'unit' });
      free = x + widthOf(text) + GAP;
      const context = unit.contextOf?.(day) ?? '';
      if (context !== contexts.at(-1)?.text) contexts.push({ x, text: context, row: 'context' });
    }
  }
  const folds = foldTicks(scale.folds, xOf, window.width);
  const words = units.length > 0 ? units : yearsOf(scale, window, locale, xOf);
  return [...words, ...placeContexts(contexts, folds, window.width), ...folds];
}

/** Where no unit begins in any stretch that has room for its name: the year in which each begins. */
function yearsOf(
  scale: AxisScale,
  window: AxisWindow,
  locale: string,
  xOf: (day: number) => number,
): readonly Tick[] {
  const nameOf = dayNamer(locale, { year: 'numeric' });
  const ticks: Tick[] = [];
  for (const { from } of stretchesInSight(scale, window)) {
    const tick: Tick = { x: Math.max(0, xOf(from)), text: nameOf(from), row: 'unit' };
    const last = ticks.at(-1);
    const fits = last === undefined || (tick.x >= rightOf(last) && tick.text !== last.text);
    if (fits && tick.x + widthOf(tick.text) <= window.width) ticks.push(tick);
  }
  return ticks;
}

interface NamedUnit extends CalendarUnit {
  readonly nameOf: (day: number) => string;
  readonly contextOf: ((day: number) => string) | undefined;
  /** Pixels that its longest name needs. */
  readonly room: number;
}

const known = new Map<string, NamedUnit>();

/** A unit with its words in a language. Formats are costly to make, so they are kept. */
function named(unit: CalendarUnit, locale: string): NamedUnit {
  const key = `${locale} ${CALENDAR_UNITS.indexOf(unit)}`;
  const made = known.get(key) ?? nameUnit(unit, locale);
  known.set(key, made);
  return made;
}

function nameUnit(unit: CalendarUnit, locale: string): NamedUnit {
  const nameOf = dayNamer(locale, unit.name);
  // Thirty days apart they meet every month and every weekday, on days of two digits.
  const names = Array.from({ length: 12 }, (_, i) => nameOf(10_007 + i * 30));
  return {
    ...unit,
    nameOf,
    contextOf: unit.context && dayNamer(locale, unit.context),
    room: Math.max(...names.map(widthOf)) + GAP,
  };
}

/** The finest unit whose names fit; one without room for a letter is not even put into words. */
function unitFor(locale: string, dayWidth: number): NamedUnit {
  const fits = (unit: CalendarUnit): boolean => {
    const room = unit.days * dayWidth;
    return room >= LETTER + GAP && room >= named(unit, locale).room;
  };
  return named(CALENDAR_UNITS.find(fits) ?? COARSEST, locale);
}

/** "7 quiet weeks folded", "3 quiet years folded". */
export function foldWords({ from, to }: DaySpan): string {
  const years = Math.floor((to - from) / 365.25);
  return years >= 2
    ? `${years} quiet years folded`
    : `${Math.floor((to - from) / 7)} quiet weeks folded`;
}

const rightOf = ({ x, text }: Tick): number => x + widthOf(text) + GAP;

/** A fold's words stand under it: as many as fit beside those of the fold before. */
function foldTicks(
  folds: readonly DaySpan[],
  xOf: (day: number) => number,
  width: number,
): readonly Tick[] {
  const ticks: Tick[] = [];
  for (const [i, fold] of folds.entries()) {
    const middle = (xOf(fold.from) + xOf(fold.to)) / 2;
    const last = ticks.at(-1);
    const tick = [foldWords(fold), foldWords(fold).replaceAll(/ quiet| folded/g, '')]
      .map((text) => ({
        text,
        x: Math.max(middle - widthOf(text) / 2, 0),
        row: 'fold' as const,
        fold: i,
      }))
      .find(({ x }) => last === undefined || x >= rightOf(last));
    if (tick !== undefined && middle >= 0 && rightOf(tick) <= width) ticks.push(tick);
  }
  return ticks;
}

/**
 * A month's or year's name stands at the first of its days in sight, or beside the words of a fold
 * that is in its way; where it would run into the next name it is left out.
 */
function placeContexts(
  contexts: readonly Tick[],
  folds: readonly Tick[],
  width: number,
): readonly Tick[] {
  return contexts.flatMap((context, i) => {
    const end = contexts[i + 1]?.x ?? width + GAP;
    const place = [context.x, ...folds.map(rightOf)]
      .filter((x) => x >= context.x)
      .map((x) => ({ ...context, x }))
      .find(
        (tick) =>
          rightOf(tick) <= end &&
          folds.every((fold) => rightOf(tick) <= fold.x || tick.x >= rightOf(fold)),
      );
    return place === undefined || context.text === '' ? [] : [place];
  });
}

/** The parts of the axis that keep one pace, without the folds, cut to the window. */
function stretchesInSight(scale: AxisScale, window: AxisWindow): readonly DaySpan[] {
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
