import type { DateRange } from './article.ts';
import { dayOf, daysInMonth, isoDay, isRealDay } from './civil-day.ts';
import { precisionOfPoint, readEdtf, type EdtfPoint } from './edtf-point.ts';
import type { StoryEvent } from './event.ts';

/** Why a text is no date that can be used. */
export type EdtfFault =
  | 'empty'
  | 'not-edtf'
  | 'no-such-month'
  | 'no-such-day'
  | 'no-such-time'
  | 'reversed';

/** A date as an event carries it; all null for one that is open at both ends ("../.."). */
export interface EdtfDays extends Omit<DateRange, 'edtf'> {
  readonly edtf: string | null;
  readonly precision: StoryEvent['precision'];
}

export type EdtfReading =
  | { readonly ok: true; readonly date: EdtfDays }
  /** `part` is the piece of the text that cannot be read. */
  | { readonly ok: false; readonly fault: EdtfFault; readonly part: string };

/**
 * A date as levels 0 and 1 of EDTF write it, with its quarters and halves: a day, a month, a season,
 * a year, digits unspecified from the right; then the time of day, or how sure it is.
 */
const POINT =
  /^(?:(?<year>-?\d{4})(?:-(?<part>\d\d)(?:-(?<day>\d\d))?(?<time>T.*)?|(?:-\d\d)?-XX|-XX-XX)?|\d{3}X|\d\dXX)[~?%]?$/u;

const TIME = /^T(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:Z|[+-]\d\d(?::\d\d)?)?$/u;

const OPEN = new Set(['', '..']);

/** Reads a date strictly; what is wrong with it comes back as data. */
export function readDays(text: string): EdtfReading {
  const edtf = text.trim();
  if (edtf === '') return { ok: false, fault: 'empty', part: '' };
  const ends = edtf.split('/');
  if (ends.length > 2) return { ok: false, fault: 'not-edtf', part: edtf };
  for (const part of ends) {
    const fault = ends.length === 2 && OPEN.has(part) ? undefined : faultOf(part);
    if (fault !== undefined) return { ok: false, fault, part };
  }
  const date = readEdtf(edtf);
  if (date === undefined) return { ok: false, fault: 'not-edtf', part: edtf };
  if (date.kind === 'point') {
    const { first, last } = daysOf(date.point);
    return found({ edtf, ...range(first, last), precision: precisionOfPoint(date.point) });
  }
  const { from, to } = date;
  if (from === 'open' && to === 'open')
    return found({ edtf: null, ...range(undefined, undefined), precision: 'none' });
  const first = from === 'open' ? undefined : daysOf(from).first;
  const last = to === 'open' ? undefined : daysOf(to).last;
  if (first !== undefined && last !== undefined && last < first)
    return { ok: false, fault: 'reversed', part: edtf };
  return found({ edtf, ...range(first, last), precision: 'interval' });
}

const found = (date: EdtfDays): EdtfReading => ({ ok: true, date });

const range = (first: number | undefined, last: number | undefined) => ({
  earliest: first === undefined ? null : isoDay(first),
  latest: last === undefined ? null : isoDay(last),
});

function faultOf(point: string): EdtfFault | undefined {
  const groups = POINT.exec(point)?.groups;
  if (groups === undefined || point.startsWith('-0000')) return 'not-edtf';
  const { year, part, day, time } = groups;
  if (part === undefined) return undefined;
  const number = Number(part);
  if (number < 1 || number > 12)
    return day === undefined && readEdtf(`0001-${part}`) ? undefined : 'no-such-month';
  if (day !== undefined && !isRealDay(Number(year), number, Number(day))) return 'no-such-day';
  return time === undefined || (day !== undefined && isTime(time)) ? undefined : 'no-such-time';
}

function isTime(text: string): boolean {
  const { hour, minute, second } = TIME.exec(text.replace(/[~?%]$/u, ''))?.groups ?? {};
  return hour !== undefined && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

/** Months that a unit is long, and the month of the year that its first part begins with. */
const MONTHS = { season: [3, 3], quarter: [3, 1], half: [6, 1] } as const;

/** First and last day of what a point names. Seasons are three whole months. */
function daysOf(point: EdtfPoint): { readonly first: number; readonly last: number } {
  const { unit, year } = point;
  switch (unit) {
    case 'day': {
      const day = dayOf(year, point.month, point.day);
      return { first: day, last: day };
    }
    case 'month':
      return months(year, point.month, 1);
    case 'season':
    case 'quarter':
    case 'half': {
      const [length, first] = MONTHS[unit];
      return months(year, first + point.part * length, length);
    }
    case 'year':
    case 'decade':
    case 'century':
    default:
      return months(year, 1, { year: 12, decade: 120, century: 1200 }[unit]);
  }
}

const months = (year: number, from: number, count: number) => {
  const last = from + count - 1;
  const lastYear = year + Math.floor((last - 1) / 12);
  const month = ((last - 1) % 12) + 1;
  return {
    first: dayOf(year, from, 1),
    last: dayOf(lastYear, month, daysInMonth(lastYear, month)),
  };
};
