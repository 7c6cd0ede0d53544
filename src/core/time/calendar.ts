import { civil, dayOf, isoYear, pad, startOfWeek, type Day } from '../model/civil-day.ts';

export {
  civil,
  dayOf,
  daysInMonth,
  isoDay,
  isoYear,
  isRealDay,
  pad,
  parseDay,
  startOfWeek,
  weekdayOf,
  type Day,
} from '../model/civil-day.ts';

/** As TIMEX3 writes it: "BC0241". */
export const yearName = (year: number): string =>
  year < 1 ? `BC${pad(1 - year, 4)}` : pad(year, 4);

/** "198X"; before our era decades count backwards: the 480s BC are BC048. */
export const decadeName = (year: number): string =>
  year < 1 ? `BC${pad(Math.floor((1 - year) / 10), 3)}` : `${pad(Math.floor(year / 10), 3)}X`;

/** "19XX", and BC04 for the fifth century BC. */
export const centuryName = (year: number): string =>
  year < 1 ? `BC${pad(Math.floor(-year / 100))}` : `${pad(Math.floor(year / 100))}XX`;

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
