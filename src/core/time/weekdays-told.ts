import type { Span } from '../model/span.ts';
import type { FoundTimex, Which } from '../model/timex3.ts';
import { weekdayOf, type Day } from './calendar.ts';

/** In UTF-16 units; a broadcast is named in its first lines. */
const HEAD = 200;
/** Behind a colon, a comma or a dash, or nothing: in a headline a day stands behind its sentence. */
const BEFORE = /(?:^|\n)(?:[^\n]{1,50}[-–—:|,])?[^\S\n]?$/u;
const AFTER = /^[^\S\n]*\n/u;

/** Whether a weekday is that of a broadcast: "WEEKEND EDITION - SUNDAY", "Monday" alone on a line. */
const isEdition = (text: string, { start, end }: Span): boolean =>
  start < HEAD && BEFORE.test(text.slice(0, start)) && AFTER.test(text.slice(end, end + HEAD));

/** The weekdays that an article tells as past and as coming, and the one that names its broadcast. */
export function weekdaysOf({
  readings,
  text,
}: {
  readonly readings: readonly FoundTimex[];
  readonly text: string;
}) {
  const told = readings.filter(
    ({ sentence, reading }) => sentence >= 0 && reading.kind === 'weekday',
  );
  const edition = told.find((timex) => isEdition(text, timex));
  const are = (which: Which) =>
    told.filter(
      (timex) => timex !== edition && 'which' in timex.reading && timex.reading.which === which,
    );
  return { past: are('past'), coming: are('future'), edition };
}

const weekdayIn = ({ reading }: FoundTimex): number =>
  reading.kind === 'weekday' ? reading.weekday : 0;

/** The last such weekday up to a day. */
export const onOrBefore = (day: Day, timex: FoundTimex): Day =>
  day - ((weekdayOf(day) - weekdayIn(timex) + 7) % 7);

/** The first such weekday from a day on. */
export const onOrAfter = (day: Day, timex: FoundTimex): Day =>
  day + ((weekdayIn(timex) - weekdayOf(day) + 7) % 7);
