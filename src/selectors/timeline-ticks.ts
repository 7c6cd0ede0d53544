import {
  CALENDAR_UNITS,
  dayNamer,
  MS_A_DAY,
  unitStarts,
  type CalendarUnit,
} from './timeline-calendar.ts';
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

/** A name of the unit row, and what it leaves unsaid. */
interface UnitTick extends Tick {
  readonly day: number;
  readonly context: string;
}

/** Names of days, months and years for each stretch of the axis in sight, as fine as fits. */
export function axisTicks(scale: AxisScale, window: AxisWindow, locale = 'en'): readonly Tick[] {
  const pixels = window.width / (window.to - window.from);
  const xOf = (day: number): number => (toAxis(scale, day) - window.from) * pixels;
  const units: UnitTick[] = [];
  let before = 0;
  const put = (day: number, text: string, context = '', isSpare = false): void => {
    const x = Math.max(xOf(day), 0);
    if (x + widthOf(text) + GAP / 2 > window.width) return;
    const makesWay = isSpare && x < rightOf(units.at(-1)!);
    const last = units.at(makesWay ? -2 : -1);
    if (last !== undefined && x < rightOf(last)) return;
    if (makesWay) units.length = before -= 1;
    units.push({ x, text, row: 'unit', day, context });
  };
  for (const stretch of stretchesInSight(scale, window)) {
    const dayWidth = (xOf(stretch.to) - xOf(stretch.from)) / (stretch.to - stretch.from);
    const unit = unitFor(locale, dayWidth);
    // Where time goes on behind a fold says more than the last of several names before it.
    const isSpare = units.length - before > 1;
    before = units.length;
    for (const [i, day] of unitStarts(unit, stretch).entries())
      put(day, unit.nameOf(day), unit.contextOf?.(day), isSpare && i === 0);
    // Where nothing begins that has room for its name, what it lies in is named: the day, or else the year.
    const last = units.at(-1);
    if (units.length > before || (last && yearOf(last.day) === yearOf(stretch.from))) continue;
    put(stretch.from, unit.nameOf(stretch.from), unit.contextOf?.(stretch.from));
    if (units.length === before) put(stretch.from, dayNamer(locale, YEAR)(stretch.from));
  }
  const folds = foldTicks(scale.folds, xOf, window.width);
  const heads = newContexts(units);
  const places = placeContexts(heads, folds, window.width);
  const untold = new Set(heads.filter((head, i) => head.context !== '' && !places[i]));
  const words = toldYears(units, untold, dayNamer(locale, YEAR));
  return [...words, ...places.filter((place) => place !== undefined), ...folds];
}

/** The units from which on another month or year is meant; “October 1996” says “1996” as well. */
function newContexts(units: readonly UnitTick[]): readonly UnitTick[] {
  let said: string | undefined;
  return units.filter(({ context }) => {
    const isNew = said === undefined || context === '' ? context !== said : !said.endsWith(context);
    if (isNew) said = context;
    return isNew;
  });
}

const YEAR = { year: 'numeric' } as const;

const yearOf = (day: number): number => new Date(day * MS_A_DAY).getUTCFullYear();

/**
 * Of an axis that spans several years each is told: where there is no room under the names of a year
 * to say which it is, the year stands in place of the first. What it runs into is left out.
 */
function toldYears(
  units: readonly UnitTick[],
  untold: ReadonlySet<UnitTick>,
  nameOf: (day: number) => string,
): readonly Tick[] {
  const told: Tick[] = [];
  const years = new Set(units.map(({ day }) => yearOf(day)));
  let said: number | undefined;
  let isUntold = false;
  for (const [i, unit] of units.entries()) {
    const { x, row, day, context } = unit;
    if (context !== units[i - 1]?.context) isUntold = untold.has(unit);
    const last = told.at(-1);
    if (last !== undefined && x < rightOf(last)) continue;
    const isNews = isUntold && years.size > 1 && yearOf(day) !== said;
    told.push({ x, row, text: isNews ? nameOf(day) : unit.text });
    said = yearOf(day);
  }
  return told;
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

/** A fold's words stand under it, the longest quiet first: as many as fit beside those of the others. */
function foldTicks(
  folds: readonly DaySpan[],
  xOf: (day: number) => number,
  width: number,
): readonly Tick[] {
  const ticks: Tick[] = [];
  const order = [...folds.entries()].toSorted(([, a], [, b]) => b.to - b.from - (a.to - a.from));
  for (const [i, fold] of order) {
    const middle = (xOf(fold.from) + xOf(fold.to)) / 2;
    const tick = [foldWords(fold), foldWords(fold).replaceAll(/ quiet| folded/g, '')]
      .map((text) => ({
        text,
        x: Math.max(middle - widthOf(text) / 2, 0),
        row: 'fold' as const,
        fold: i,
      }))
      .find((each) => ticks.every((other) => areApart(each, other)));
    if (tick !== undefined && middle >= 0 && rightOf(tick) <= width) ticks.push(tick);
  }
  return ticks;
}

const areApart = (a: Tick, b: Tick): boolean => rightOf(a) <= b.x || rightOf(b) <= a.x;

/**
 * A month's or year's name stands at the first of its days in sight, or beside the words of a fold
 * that is in its way; where it would run into the next name it is left out.
 */
function placeContexts(
  heads: readonly UnitTick[],
  folds: readonly Tick[],
  width: number,
): readonly (Tick | undefined)[] {
  return heads.map(({ x: start, context: text }, i) => {
    const end = heads[i + 1]?.x ?? width + GAP;
    if (text === '') return undefined;
    return [start, ...folds.map(rightOf)]
      .filter((x) => x >= start)
      .toSorted((a, b) => a - b)
      .map((x): Tick => ({ x, text, row: 'context' }))
      .find((tick) => rightOf(tick) <= end && folds.every((fold) => areApart(tick, fold)));
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
