import type { StoryEvent } from '../core/model/event.ts';
import { dayNumber } from '../core/model/civil-day.ts';
import { counted } from '../selectors/counted.ts';

/** The days on which a calendar shows an event, both included. */
export interface CalendarDays {
  readonly first: string;
  readonly last: string;
  /** The end that nobody knows, or no calendar has: the event stands on the one day that is known. */
  readonly open: 'start' | 'end' | undefined;
  /** One day, and no doubt about it. */
  readonly isCertain: boolean;
}

export interface OnCalendar {
  readonly dated: readonly { readonly event: StoryEvent; readonly days: CalendarDays }[];
  /** What had to be left out, in sentences. */
  readonly notes: readonly string[];
}

/** Events as a calendar of the years 1 to 9999 can hold them; the others are counted. */
export function onCalendar(events: readonly StoryEvent[]): OnCalendar {
  const dated: { event: StoryEvent; days: CalendarDays }[] = [];
  let undated = 0;
  let beyond = 0;
  for (const event of events) {
    const days = daysOf(event);
    if (days === undefined) undated += 1;
    else if (isInReach(days)) dated.push({ event, days });
    else beyond += 1;
  }
  const notes = [
    ...leftOut(undated, 'undated event', ''),
    ...leftOut(beyond, 'event', ' before the year 1'),
  ];
  return { dated, notes };
}

const leftOut = (count: number, what: string, when: string): readonly string[] =>
  count === 0
    ? []
    : [`${counted(count, what)}${when} ${count === 1 ? 'is' : 'are'} left out of this file.`];

/** The day after it, where an all-day entry would end, has no form in a calendar. */
const LAST_DAY = '9999-12-31';

function daysOf({ earliest, latest, precision }: StoryEvent): CalendarDays | undefined {
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (first === null || last === null) return undefined;
  const open =
    earliest === null ? 'start' : latest === null || latest === LAST_DAY ? 'end' : undefined;
  const isCertain = precision === 'day' && earliest === latest;
  return { first, last, open, isCertain };
}

const isInReach = ({ first, last }: CalendarDays): boolean =>
  [first, last].every(
    (day) => /^\d{4}-\d\d-\d\d$/.test(day) && day >= '0001' && !Number.isNaN(dayNumber(day)),
  );
