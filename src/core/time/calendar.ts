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

/** As TIMEX3 writes it: "BC0241". */
export const yearName = (year: number): string =>
  year < 1 ? `BC${pad(1 - year, 4)}` : pad(year, 4);

/** "198X"; before our era decades count backwards: the 480s BC are BC048. */
export const decadeName = (year: number): string =>
  year < 1 ? `BC${pad(Math.floor((1 - year) / 10), 3)}` : `${pad(Math.floor(year / 10), 3)}X`;

/** "19XX", and BC04 for the fifth century BC. */
export const centuryName = (year: number): string =>
  year < 1 ? `BC${pad(Math.floor(-year / 100))}` : `${pad(Math.floor(year / 100))}XX`;

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

export const daysInMonth = (year: number, month: number): number =>
  civil(dayOf(year, month + 1, 0)).day;

export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** ISO weekday, 1 = Monday to 7 = Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const startOfWeek = (day: Day): Day => day - weekdayOf(day) + 1;

/** "2022-W51": a week belongs to the year that holds its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = startOfWeek(day) + 3;
  const { year } = civil(thursday);
  return `${isoYear(year)}-W${pad(1 + Math.floor((thursday - dayOf(year, 1, 1)) / 7))}`;
}

/** Monday of an ISO week. The 4th of January always lies in week 1. */
export const dayOfWeek = (year: number, week: number): Day =>
  startOfWeek(dayOf(year, 1, 4)) + (week - 1) * 7;

/** Sunday of Easter, by the anonymous Gregorian computus. */
export function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leaps = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + leaps + 15) % 30;
  const shift = Math.floor((golden + 11 * moon) / 319);
  const week = (2 * (century % 4) + 2 * Math.floor(rest / 4) - (rest % 4) - moon + shift + 32) % 7;
  const month = Math.floor((moon - shift + week + 90) / 25);
  return dayOf(year, month, (moon - shift + week + month + 19) % 32);
}
