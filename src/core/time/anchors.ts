import type { SpanRef } from '../model/span.ts';
import type { CalendarUnit, Which } from '../model/timex3.ts';
import { weekdayOf, type Day } from './calendar.ts';

/** A date told earlier in an article. */
export interface Anchor {
  readonly day: Day;
  /** Length in days: an anchor must be as fine as what is counted from it. */
  readonly length: number;
  readonly words: SpanRef;
  readonly sentence: number;
  /** The words name the year themselves. */
  readonly explicit: boolean;
  readonly opens: boolean;
  readonly time: string | null;
}

/** Where an expression is read from. */
export interface ToldAnchor {
  readonly day: Day;
  readonly words: SpanRef;
  /** How a name is read from there; as "told" where it is left out. */
  readonly which?: Which;
  /** The time of day, where it is told. */
  readonly time?: string | null;
}

/** The coarsest anchor, in days, that a distance in a unit can be counted from. */
export const FINE_ENOUGH: Readonly<Record<CalendarUnit, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3660,
  century: 36600,
};

/** So many sentences after an hour, the next one may be of the same day. */
const SAME_TALE = 8;

/** The last date told of each fineness. */
export class Anchors {
  readonly #last = new Map<number, Anchor>();
  readonly #weekdays = new Map<number, Anchor>();
  #hours: Anchor | undefined;

  note(anchor: Anchor): void {
    for (const length of Object.values(FINE_ENOUGH))
      if (anchor.length <= length) this.#last.set(length, anchor);
    if (anchor.length === 1 && /^T\d/u.test(anchor.time ?? '')) this.#hours = anchor;
  }

  /** The last one no longer than so many days. */
  get(length: number): Anchor | undefined {
    return this.#last.get(length);
  }

  /** The last day told with an hour, where the day told since, in another sentence, has none. */
  withHour(day: Anchor | undefined, sentence: number): Anchor | undefined {
    const hours = this.#hours;
    const isBare = day?.time === null && day.sentence !== sentence;
    return isBare && sentence - (hours?.sentence ?? -Infinity) <= SAME_TALE ? hours : undefined;
  }

  /** For `on`: also of a day that is told in passing. */
  noteDay(anchor: Anchor): void {
    if (anchor.length === 1) this.#weekdays.set(weekdayOf(anchor.day), anchor);
  }

  /** The last day that was such a day of the week. */
  on(weekday: number): Anchor | undefined {
    return this.#weekdays.get(weekday);
  }
}
