import type { StoryEvent } from '../core/model/event.ts';
import { dateWords } from './date-words.ts';
import { groupBy } from './group-by.ts';
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

/** Events in the order of the list, by month or else by year; the undated ones in a tray at the end. */
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

function datedSections(dated: readonly StoryEvent[]): readonly Omit<EventSection, 'before'>[] {
  for (const end of [MONTH, YEAR]) {
    const groups = groupBy(dated, (event) => startOf(event).slice(0, end));
    if (groups.size * WORTH_A_HEADING <= dated.length)
      return [...groups].map(([unit, events]) => {
        const name = dateWords({ edtf: unit, earliest: null, latest: null });
        return { name, year: name.replace(/^\p{L}+ /u, ''), events };
      });
  }
  return [plain(dated)];
}
