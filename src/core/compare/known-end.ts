import { dayOf, isoDay } from '../model/civil-day.ts';
import { textOf } from '../model/span.ts';
import type { Timex } from '../model/timex3.ts';

/** What a time with one end says of it: two can only differ where it is the same. */
type Side = 'from' | 'by' | 'until';

/**
 * The sides by the word before the date. "Before" and "after" are none: they only bound the day, so that one bound
 * is as true as the other.
 */
const SIDES: ReadonlyMap<string, Side> = new Map([
  ['since', 'from'],
  ['ever since', 'from'],
  ['from', 'from'],
  ['starting', 'from'],
  ['beginning', 'from'],
  ['by', 'by'],
  ['until', 'until'],
  ['till', 'until'],
  ["'til", 'until'],
  ['up until', 'until'],
]);

/** A date; of one that is open at one end the days of the other, signal and all ("since January" is January). */
export type Known = Timex & { readonly side?: Side };

/**
 * A date by the end that it has, where the other is open. `published` is the day on which its article came out.
 *
 * A count up to a day or from one ("by Monday 12 had died", "down 4% since May") goes with that day, and another
 * count with another day is as true: "by" is asked for a day ahead, and "since" for no number before it.
 */
export function knownEnd(text: string, timex: Timex, published: string | null | undefined): Known {
  const { earliest, latest, edtf, signal } = timex;
  const side = signal === null ? undefined : SIDES.get(textOf(text, signal).toLowerCase());
  const [, year, month, day] = POINT.exec(edtf ?? '') ?? [];
  if (side === undefined || year === undefined || (earliest === null) === (latest === null))
    return timex;
  const { start } = signal!;
  if (side === 'by' && !(published != null && latest! > published)) return timex;
  if (side === 'from' && COUNT.test(text.slice(Math.max(0, start - COUNT_REACH), start)))
    return timex;
  const from = isoDay(dayOf(Number(year), Number(month ?? 1), Number(day ?? 1)));
  const to = isoDay(dayOf(Number(year), Number(month ?? 12) + 1, 0));
  return { ...timex, start, side, earliest: from, latest: day === undefined ? to : from };
}

/** The end of "../2025-03~" and of "2025-03/..", by its parts; seasons and quarters have other numbers. */
const POINT = /^(?:\.\.\/)?(\d{4})(?:-([01]\d)(?:-(\d\d))?)?~?(?:\/\.\.)?$/u;

/** A number, or a word for how often or how much. */
const COUNT =
  /[\d%]|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?|hundreds?|thousands?|twice|times|percent|per cent|half)\b/iu;

/** Characters before the date. */
const COUNT_REACH = 60;
