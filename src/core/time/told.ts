import type { Published } from '../model/article.ts';
import type { SpanRef } from '../model/span.ts';
import type { CalendarUnit, FoundTimex } from '../model/timex3.ts';
import { parseDay, type Day } from './calendar.ts';
import { daysOf, yearOf } from './days-of-value.ts';

interface Anchor {
  readonly day: Day;
  /** Length in days: an anchor must be as fine as what is counted from it. */
  readonly length: number;
  readonly words: SpanRef;
  readonly sentence: number;
  /** The words name the year themselves. */
  readonly explicit: boolean;
}

/** The coarsest anchor, in days, that a distance in a unit can be counted from. */
const FINE_ENOUGH: Readonly<Record<CalendarUnit, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3660,
  century: 36600,
};

/** So many sentences after "in March 2018", a bare "June" is still of 2018. */
const STILL_TOLD = 1;
/** So many sentences after a day was told, a time of day is still of that day. */
const SAME_SCENE = 2;

/** The dates told so far in an article, in the order of the text. */
export class Told {
  readonly #anchors = new Map<number, Anchor>();
  readonly #published: Published | null;

  constructor(published: Published | null) {
    this.#published = published;
  }

  note(timex: FoundTimex, value: string): void {
    const days = daysOf(value);
    if (
      days === undefined ||
      timex.sentence < 0 ||
      timex.type === 'DURATION' ||
      timex.type === 'SET'
    )
      return;
    const { article, start, end, sentence, reading } = timex;
    const anchor: Anchor = {
      day: days.first,
      length: days.last - days.first + 1,
      words: { article, start, end },
      sentence,
      explicit: reading.kind === 'fixed',
    };
    for (const length of Object.values(FINE_ENOUGH))
      if (anchor.length <= length) this.#anchors.set(length, anchor);
  }

  /** The earlier expression that this one is read against, if it is not publication. */
  anchorOf({
    reading,
    sentence,
  }: FoundTimex): { readonly day: Day; readonly words: SpanRef } | undefined {
    if (reading.kind === 'shift')
      return reading.from === 'told' ? this.#anchors.get(FINE_ENOUGH[reading.unit]) : undefined;
    if (reading.kind === 'clock') {
      const day = this.#anchors.get(FINE_ENOUGH.day);
      return day !== undefined && sentence - day.sentence <= SAME_SCENE ? day : undefined;
    }
    if (reading.kind === 'weekday')
      return reading.which === 'told' ? this.#anchors.get(FINE_ENOUGH.week) : undefined;
    if (reading.kind !== 'yearless' && reading.kind !== 'moving') return undefined;
    const year = this.#anchors.get(FINE_ENOUGH.year);
    if (reading.which === 'told') return year;
    const { which } = reading;
    const open = which === 'past' || which === 'future' || which === 'near';
    return open && this.#narrated(year, sentence) ? year : undefined;
  }

  /** Without a date of its own an article is a narrative; with one, only where it tells the past. */
  #narrated(year: Anchor | undefined, sentence: number): boolean {
    if (year === undefined) return false;
    if (this.#published === null) return true;
    const { earliest } = this.#published;
    const now = earliest === null ? undefined : parseDay(earliest);
    if (now === undefined || yearOf(year.day) >= yearOf(now)) return false;
    if (!year.explicit || year.length > FINE_ENOUGH.quarter) return false;
    return sentence - year.sentence <= STILL_TOLD;
  }
}
