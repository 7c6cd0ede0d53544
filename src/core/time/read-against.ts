import type { CalendarUnit, Reading, Which } from '../model/timex3.ts';
import {
  civil,
  dayOf,
  isoDay,
  isoWeek,
  pad,
  startOfWeek,
  weekdayOf,
  centuryName,
  decadeName,
  yearName,
  type Day,
} from './calendar.ts';
import { daysOf, yearOf } from './days-of-value.ts';
import { choose, chooseNear } from './choose.ts';
import { movingDay, movingRow } from './moving-days.ts';

type Of<K extends Reading['kind']> = Extract<Reading, { kind: K }>;

/** The TIMEX3 value of a reading, seen from one day. Undefined where that day does not settle it. */
export function readAgainst(reading: Reading, anchor: Day): string | undefined {
  switch (reading.kind) {
    case 'fixed':
      return reading.value;
    case 'yearless':
      return yearless(reading, anchor);
    case 'weekday':
      return weekday(reading, anchor);
    case 'weekend':
      return weekend(reading.which, anchor);
    case 'moving': {
      const row = movingRow(reading.name);
      if (row === undefined) return undefined;
      return chooseNear(
        around(anchor, (year) => isoDay(movingDay(row, year))),
        reading.which,
        anchor,
      );
    }
    case 'shift':
      return reading.isToDay === true
        ? isoDay(monthsOn(onWeekday(reading, anchor), reading.by))
        : shifted(anchor, reading.unit, reading.by);
    case 'either':
      return either(reading.values, anchor);
    case 'clock':
      return isoDay(anchor);
    default:
      return reading satisfies never;
  }
}

/** The day next to the anchor that "Tuesday" is in "ten years ago Tuesday". */
const onWeekday = ({ weekday: day }: Of<'shift'>, anchor: Day): Day =>
  day === undefined ? anchor : anchor + ((day - weekdayOf(anchor) + 10) % 7) - 3;

/** The same day of another month, or the last one of a month that is shorter. */
function monthsOn(anchor: Day, by: number): Day {
  const { year, month, day } = civil(anchor);
  return Math.min(dayOf(year, month + by, day), dayOf(year, month + by + 1, 1) - 1);
}

/** A date that both orders allow is the one near publication; further off, nothing tells. */
const NEAR = 31;
/** Where both are near, the one so many times nearer; less takes the wrong one of 6 July and 7 June. */
const TIMES_NEARER = 3;

function either(values: readonly [string, string], anchor: Day): string | undefined {
  const distance = (value: string): number => Math.abs((daysOf(value)?.first ?? Infinity) - anchor);
  const [nearer, further] = values.toSorted((a, b) => distance(a) - distance(b));
  return nearer !== undefined &&
    further !== undefined &&
    distance(nearer) <= NEAR &&
    (distance(further) > NEAR || distance(further) >= TIMES_NEARER * distance(nearer))
    ? nearer
    : undefined;
}

/** Years on either side that a name without a year is looked for in. A weekday recurs within 11. */
const SPAN_OF_YEARS = 2;
const WEEKDAY_CYCLE = 11;

const around = (
  anchor: Day,
  inYear: (year: number) => string,
  span = SPAN_OF_YEARS,
): readonly string[] =>
  Array.from({ length: 2 * span + 1 }, (_, i) => inYear(yearOf(anchor) - span + i));

/** "the 5th": the one of the anchor's own month, or the last or next one. */
function dayOfMonth(
  { value, which, weekday: day }: Of<'yearless'>,
  anchor: Day,
): string | undefined {
  const { year, month } = civil(anchor);
  const inMonth = (by: number): string =>
    value.replace('XXXX-XX', isoDay(dayOf(year, month + by, 1)).slice(0, -3));
  const ofMonth = OF_MONTHS.get(which);
  if (ofMonth !== undefined) return inMonth(ofMonth);
  const span = day === null ? 2 : MONTHS_CYCLE;
  const days = Array.from({ length: 2 * span + 1 }, (_, i) => inMonth(i - span));
  return choose(
    days.filter((each) => day === null || isOn(each, day)),
    which,
    anchor,
  );
}

/** Every day of a month falls on each day of the week within so many months. */
const MONTHS_CYCLE = 24;

const isOn = (value: string, day: number): boolean => {
  const first = daysOf(value)?.first;
  return first !== undefined && weekdayOf(first) === day;
};

/** "the 5th of last month": how many months from the anchor's own. */
const OF_MONTHS: ReadonlyMap<Which, number> = new Map<Which, number>([
  ['told', 0],
  ['of-last', -1],
  ['of-this', 0],
  ['of-next', 1],
]);

function yearless(
  { value, which, weekday: day, years = 0 }: Of<'yearless'>,
  from: Day,
): string | undefined {
  const anchor = years === 0 ? from : monthsOn(from, years * 12);
  if (value.startsWith('XXXX-XX-'))
    return dayOfMonth({ kind: 'yearless', value, which, weekday: day }, anchor);
  const candidates = around(
    anchor,
    (year) => value.replace('XXXX', yearName(year)),
    day === null ? SPAN_OF_YEARS : WEEKDAY_CYCLE,
  );
  const fitting = candidates.filter((candidate) =>
    day === null ? daysOf(candidate) !== undefined : isOn(candidate, day),
  );
  // A weekday that fits in no year near is a slip of the pen; the date counts.
  if (fitting.length === 0 && day !== null)
    return yearless({ kind: 'yearless', value, which, weekday: null }, anchor);
  return chooseNear(fitting, which, anchor);
}

function weekday({ weekday: day, which, weeks = 0 }: Of<'weekday'>, anchor: Day): string {
  const inWeek = startOfWeek(anchor) + day - 1;
  const back = anchor - ((weekdayOf(anchor) - day + 7) % 7);
  const ahead = anchor + ((day - weekdayOf(anchor) + 7) % 7);
  const days: Readonly<Record<Which, Day>> = {
    past: back,
    told: inWeek,
    'after-told': ahead === anchor ? anchor + 7 : ahead,
    'before-told': back === anchor ? anchor - 7 : back,
    future: ahead,
    near: anchor - back <= ahead - anchor ? back : ahead,
    // Yesterday's is never "last Thursday".
    last: anchor - back <= 1 ? back - 7 : back,
    next: inWeek + 7,
    this: inWeek,
    'of-last': inWeek - 7,
    'of-this': inWeek,
    'of-next': inWeek + 7,
    'of-before-told': inWeek - 7,
    'of-after-told': inWeek + 7,
  };
  return isoDay(days[which] + weeks * 7);
}

/** "over the weekend" on a Monday is the one before; on a Saturday it is this one. */
function weekend(which: Which, anchor: Day): string {
  const begun = weekdayOf(anchor) >= 6;
  const weeks = which === 'next' ? 1 : which === 'last' || (which === 'past' && !begun) ? -1 : 0;
  return `${isoWeek(anchor + weeks * 7)}-WE`;
}

function shifted(anchor: Day, unit: CalendarUnit, by: number): string {
  const { year, month } = civil(anchor);
  const months = year * 12 + month - 1 + by;
  const quarters = year * 4 + Math.floor((month - 1) / 3) + by;
  switch (unit) {
    case 'day':
      return isoDay(anchor + by);
    case 'week':
      return isoWeek(anchor + by * 7);
    case 'month':
      return `${yearName(Math.floor(months / 12))}-${pad(modulo(months, 12) + 1)}`;
    case 'quarter':
      return `${yearName(Math.floor(quarters / 4))}-Q${modulo(quarters, 4) + 1}`;
    case 'year':
      return yearName(year + by);
    case 'decade':
      return decadeName(year + by * 10);
    case 'century':
      return centuryName(year + by * 100);
    default:
      return unit satisfies never;
  }
}

const modulo = (value: number, by: number): number => value - Math.floor(value / by) * by;
