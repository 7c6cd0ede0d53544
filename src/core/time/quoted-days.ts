import type { Candidate } from './candidate.ts';
import { isoDay, parseDay } from './calendar.ts';
import { fixed } from './rule.ts';

const SAYING =
  'said|says|wrote|told|asked|declared|announced|warned|vowed|promised|predicted|tweeted|posted|added|cabled|noted|writes';
/** `On April 2, 1990, he wrote to his wife: “`: a date, who says it, and the mark that opens. */
const BEFORE = new RegExp(
  `^[^.;“”"]{0,60}\\b(?:${SAYING})\\b[^.;“”"]{0,40}[:,]?\\s{0,4}[“"][^”"]*$`,
  'u',
);
/** `,” she wrote on April 2, 1990` */
const AFTER = new RegExp(
  `^[^“”"]*[”"]\\s(?:[\\p{L}.'’]{1,20}\\s){0,4}(?:${SAYING})(?:\\s[\\p{L}.'’]{1,20}){0,3}\\s(?:on|in)\\s$`,
  'u',
);
/** A date of something else: "Hale, who was born on April 2, 1960, said". */
const ASIDE = /\b(?:who|which|born|since|until|before|after)\b/u;

/** "tomorrow" inside a quote goes by the day on which it was said, where its sentence says which. */
export function quotedDays(text: string, found: readonly Candidate[]): readonly Candidate[] {
  if (!/[“"]/u.test(text) || !found.some(isOfTheDay)) return found;
  return found.map((each) => {
    const said = isOfTheDay(each) ? found.find((date) => isSaid(text, date, each)) : undefined;
    return said === undefined ? each : movedTo(each, said);
  });
}

/** "today", "tonight", "yesterday morning" */
const isOfTheDay = ({ reading }: Candidate): boolean =>
  reading.kind === 'shift' &&
  reading.unit === 'day' &&
  reading.from === 'published' &&
  Math.abs(reading.by) <= 1;

function isSaid(text: string, date: Candidate, quoted: Candidate): boolean {
  if (date.reading.kind !== 'fixed' || !/^\d{4}/u.test(date.reading.value)) return false;
  const before = text.slice(Math.max(0, date.start - LOOK), date.start);
  if (date.end <= quoted.start) {
    const between = text.slice(date.end, quoted.start);
    return BEFORE.test(between) && !ASIDE.test(before);
  }
  const between = text.slice(quoted.end, date.start);
  return AFTER.test(between);
}

const LOOK = 30;

function movedTo(each: Candidate, { reading }: Candidate): Candidate {
  const day = reading.kind === 'fixed' ? parseDay(reading.value) : undefined;
  const by = each.reading.kind === 'shift' ? each.reading.by : 0;
  return { ...each, reading: fixed(day === undefined ? 'XXXX-XX-XX' : isoDay(day + by)) };
}
