import type { StoryEvent } from '../core/model/event.ts';
import { dateWords } from './date-words.ts';
import { isUndated, startOf } from './visible-events.ts';

/** Rows of the list under a heading of their own. */
export interface EventSection {
  /** "December 2022", "1987", "Undated"; undefined where no heading helps. */
  readonly name: string | undefined;
  /** The year that its heading says, so that its rows need not. */
  readonly year: string | undefined;
  readonly events: readonly StoryEvent[];
  /** How many rows of the list stand before its own. */
  readonly before: number;
}

/** Fewer rows to a heading than this, and headings would be much of the list. */
const WORTH_A_HEADING = 3;

/** Events in the order of the list, under months and years; the undated ones in a tray at the end. */
export function eventSections(
  events: readonly StoryEvent[],
  { byDate }: { readonly byDate: boolean },
): readonly EventSection[] {
  const dated = events.filter((event) => !isUndated(event));
  const undated = events.filter(isUndated);
  const tray = { name: 'Undated', year: undefined, events: undated };
  const sections = byDate ? datedSections(dated) : [plain(dated)];
  let before = 0;
  return [...sections, tray].flatMap((section) => {
    const first = before;
    before += section.events.length;
    return section.events.length > 0 ? { ...section, before: first } : [];
  });
}

const plain = (events: readonly StoryEvent[]): Omit<EventSection, 'before'> => ({
  name: undefined,
  year: undefined,
  events,
});

/** "2022-12" and "2022" of "2022-12-22". */
const MONTH = -3;
const YEAR = -6;

/**
 * What a date begins in, as EDTF: a month, or of what is wider its year, or the decade that it is. What has
 * an end alone, “by 1916”, is under that.
 */
function unitOf(event: StoryEvent): string {
  const end = event.edtf?.split('/').find((one) => /\d/u.test(one)) ?? '';
  if (end.includes('X')) return end;
  return startOf(event).slice(0, /^-?\d{4}(?:-[2-4]\d)?\W*$/u.test(end) ? YEAR : MONTH);
}

const yearOf = (event: StoryEvent): string => unitOf(event).replace(/(?<=\d{4})-\d\d$/u, '');

type Run = readonly [StoryEvent, ...StoryEvent[]];

/** A month with few rows goes into its year, together with those beside it. */
function datedSections(dated: readonly StoryEvent[]): readonly Omit<EventSection, 'before'>[] {
  const few = new Set(
    runsBy(dated, unitOf)
      .filter((run) => run.length < WORTH_A_HEADING)
      .flat(),
  );
  const headed = [(event: StoryEvent) => (few.has(event) ? yearOf : unitOf)(event), yearOf]
    .map((keyOf) => together(runsBy(dated, keyOf)))
    .find((runs) => runs.length * WORTH_A_HEADING <= dated.length);
  return headed?.map(underHeading) ?? [plain(dated)];
}

/** Over a row or two a heading says no more than they do: neighbours with so few share one. */
function together(runs: readonly Run[]): readonly Run[] {
  const keys = new Map(
    runs.flatMap((run, i) => run.map((event) => [event, run.length < WORTH_A_HEADING ? -1 : i])),
  );
  return runsBy(runs.flat(), (event) => keys.get(event));
}

/** Under the month that holds all its rows, or else their year, or else their years. */
function underHeading(events: Run): Omit<EventSection, 'before'> {
  const [first, last] = [events[0], events.at(-1)!];
  const month = unitOf(first);
  const edtf = events.every((event) => unitOf(event) === month) ? month : yearOf(first);
  const name = wordsOf(edtf);
  return yearOf(first) === yearOf(last)
    ? { name, year: name.replace(/^\p{L}+ /u, ''), events }
    : { name: `${name} – ${wordsOf(yearOf(last))}`, year: undefined, events };
}

const wordsOf = (edtf: string): string => dateWords({ edtf, earliest: null, latest: null });

/** Neighbours that have a key in common. */
function runsBy(events: readonly StoryEvent[], keyOf: (event: StoryEvent) => unknown): Run[] {
  const runs: [StoryEvent, ...StoryEvent[]][] = [];
  for (const event of events) {
    const run = runs.at(-1);
    if (run && keyOf(run[0]) === keyOf(event)) run.push(event);
    else runs.push([event]);
  }
  return runs;
}
