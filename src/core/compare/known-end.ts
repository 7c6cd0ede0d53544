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
 * A date by the end that it has, where the other is open, and behind a stretch of time ("from 3 to 5 May") the one of
 * its ends that the words name. `published` is the day on which its article came out.
 *
 * A count up to a day or from one ("by Monday 12 had died", "down 4% since May") goes with that day, and another
 * count with another day is as true: "by" is asked for a day ahead, and "since" for no number before it.
 */
export function knownEnds(
  text: string,
  timex: Timex,
  published: string | null | undefined,
): readonly Known[] {
  const [from = '', to = ''] = timex.edtf?.split('/') ?? [];
  if (timex.earliest !== null && timex.latest !== null) {
    const end = timex.value === from ? 'from' : 'until';
    return to !== '' && (timex.value === from || timex.value === to)
      ? [timex, ...atPoint(timex, timex.value, end)]
      : [timex];
  }
  const side = timex.signal && SIDES.get(textOf(text, timex.signal).toLowerCase());
  if (side == null) return [timex];
  const { start } = timex.signal!;
  if (side === 'by' && !(published != null && timex.latest! > published)) return [timex];
  if (side === 'from' && COUNT.test(text.slice(Math.max(0, start - COUNT_REACH), start)))
    return [timex];
  return atPoint({ ...timex, start }, from === '..' ? to : from, side);
}

/** The time as the days of a point of EDTF; none where it is a season or a quarter. */
function atPoint(timex: Timex, point: string, side: Side): readonly Known[] {
  const [, year, month, day] = POINT.exec(point) ?? [];
  if (year === undefined) return [];
  const from = isoDay(dayOf(Number(year), Number(month ?? 1), Number(day ?? 1)));
  const to = isoDay(dayOf(Number(year), Number(month ?? 12) + 1, 0));
  return [{ ...timex, side, earliest: from, latest: day === undefined ? to : from }];
}

/** A year, a month or a day. */
const POINT = /^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?~?$/u;

/** A number, or a word for how often or how much. */
const COUNT =
  /[\d%]|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?|hundreds?|thousands?|twice|times|percent|per cent|half)\b/iu;

/** Characters before the date. */
const COUNT_REACH = 60;
