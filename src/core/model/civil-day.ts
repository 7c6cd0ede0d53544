import { compareText } from './compare-text.ts';

/** A civil day as a count of days since 1970-01-01: sums and comparisons without any time zone. */
export type Day = number;

/** Days of 400 years of the Gregorian calendar, after which it repeats. */
const CYCLE = 146_097;
/** From 1 March of year 0 to 1970-01-01. Years are counted from March, so that a leap day ends one. */
const EPOCH = 719_468;

const div = (value: number, by: number): number => Math.floor(value / by);

/** Days before a year, and before a month of it, both counted from March. */
const daysBeforeYear = (year: number): number =>
  365 * year + div(year, 4) - div(year, 100) + div(year, 400);
const daysBeforeMonth = (month: number): number => div(153 * month + 2, 5);

/** Months and days out of range count on: day 0 of month 13 is the last of December. */
export function dayOf(year: number, month: number, day: number): Day {
  const months = year * 12 + month - 3;
  return (
    daysBeforeYear(div(months, 12)) +
    daysBeforeMonth(months - div(months, 12) * 12) +
    day -
    1 -
    EPOCH
  );
}

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function civil(day: Day): Civil {
  const days = day + EPOCH;
  // Four hundred years have 146,097 days: a guess that is never too late and at most a year early.
  let year = div((days - 1) * 400, CYCLE);
  if (daysBeforeYear(year + 1) <= days) year += 1;
  const inYear = days - daysBeforeYear(year);
  const month = div(5 * inYear + 2, 153);
  return {
    year: month < 10 ? year : year + 1,
    month: month < 10 ? month + 3 : month - 9,
    day: inYear - daysBeforeMonth(month) + 1,
  };
}

export const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** ISO 8601; years before year 1 take the minus sign of EDTF ("-0240" is 241 BC). */
export const isoYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));

export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civil(day);
  return `${isoYear(year)}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** The day of an ISO date, or undefined for a day that no calendar has ("2021-02-30"). */
export function parseDay(iso: string): Day | undefined {
  const [, year = '', month = '', day = ''] = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  if (year === '' || !isRealDay(Number(year), Number(month), Number(day))) return undefined;
  return dayOf(Number(year), Number(month), Number(day));
}

/** The number of an ISO day; NaN for a day that no calendar has. */
export const dayNumber = (iso: string): Day => parseDay(iso) ?? Number.NaN;

/**
 * Order of two ISO days: years before year 1 count backwards. What is no day stands where its text does
 * beside the years since: "" first, "~" last.
 */
export const compareDays = (a: string, b: string): number =>
  Number.parseInt(a, 10) - Number.parseInt(b, 10) || compareText(a, b);

/** Days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** ISO weekday, 1 = Monday to 7 = Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const startOfWeek = (day: Day): Day => day - weekdayOf(day) + 1;

/** February is the one that asks for the year; the others alternate, with a step after July. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : 30 + ((month + Math.floor(month / 8)) % 2);

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
