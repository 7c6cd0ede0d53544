import { atEnd } from './at-end.ts';
import type { Candidate } from './candidate.ts';

/** Marks "from June" and "to August" as the two ends of one stretch of time. */
export function stretches(text: string, found: readonly Candidate[]): readonly Candidate[] {
  const marked = [...found];
  for (const [i, left] of found.entries()) {
    const right = found[i + 1];
    if (right === undefined || left.edge !== undefined || !isStretch(text, left, right)) continue;
    marked[i] = { ...left, edge: 'first' };
    marked[i + 1] = { ...right, edge: 'last' };
  }
  return marked;
}

/** Fine enough for a time of day to belong to it. */
export const isDay = ({ type, reading, time }: Candidate): boolean => {
  if (type !== 'DATE' || time !== undefined) return false;
  if (reading.kind === 'fixed' || reading.kind === 'yearless')
    return /^(?:\d{4}|XXXX)-(?:\d\d|XX)-\d\d$/u.test(reading.value);
  if (reading.kind === 'shift') return reading.unit === 'day';
  return reading.kind === 'weekday' || reading.kind === 'moving' || reading.kind === 'either';
};

/** How far the ends stand apart, and how much before them is looked at. */
const LONGEST_BETWEEN = 24;
const LOOK = 40;

const UP_TO = /^(?:[-–]|\s{1,8}(?:to|through|until|till|up to)\s{1,8}(?:the\s{1,8})?)$/iu;
const AND = /^\s{1,8}and\s{1,8}(?:the\s{1,8})?$/iu;
const BETWEEN = atEnd(/(?:^|[^\p{L}])between\s{1,8}(?:the\s{1,8})?/iu);
/** "delayed on Monday to Friday": the first is when, not from when. */
const ON = atEnd(/(?:^|[^\p{L}])(?:on|at|since)\s{1,8}(?:the\s{1,8})?/iu);
/** "moved from Monday to Friday": another day, no stretch of time. */
const MOVES =
  /(?:move|bring|brought|push|postpone|delay|defer|reschedule|change|switch)\p{L}{0,3}\s[^.;]{0,20}$/iu;

function isStretch(text: string, left: Candidate, right: Candidate): boolean {
  if (left.type !== 'DATE' || right.type !== 'DATE') return false;
  if (right.start - left.end > LONGEST_BETWEEN) return false;
  const between = text.slice(left.end, right.start);
  const before = text.slice(Math.max(0, left.start - LOOK), left.start);
  if (AND.test(between)) return BETWEEN.test(before);
  if (/\p{L}/u.test(between) && ON.test(before)) return false;
  return UP_TO.test(between) && !MOVES.test(before);
}

/** "between March and May 2020": the first takes the year that only the second names. */
export function shareYear(text: string, left: Candidate, right: Candidate | undefined): Candidate {
  if (right === undefined || left.reading.kind !== 'yearless' || right.reading.kind !== 'fixed')
    return left;
  if (!['past', 'future', 'near'].includes(left.reading.which)) return left;
  const between = text.slice(left.end, right.start);
  const year = /^(\d{4})-/u.exec(right.reading.value)?.[1];
  if (
    year === undefined ||
    !/^\s?(?:,|[-–—]|,?\s?(?:and|to|or|until|till|through|&)(?:\s{1,8}the)?)\s{0,8}(?:in|on|by)?\s?$/u.test(
      between,
    )
  )
    return left;
  const value = left.reading.value.replaceAll('XXXX', year);
  const earlier = value > right.reading.value ? String(Number(year) - 1) : year;
  return {
    ...left,
    reading: { kind: 'fixed', value: left.reading.value.replaceAll('XXXX', earlier) },
  };
}

/** Between them: the day is of the saying, "At 9 a.m. it fell, police said on Monday", or of the end. */
const SAID =
  /\b(?:said|says|told|added|reported|announced|according|confirmed|wrote|until|till)\b|[;:“”"]/iu;
/** "At 0900 the index was at 940, little changed from Monday" */
const COMPARED = /\b(?:from|than|since|before|after|against)\s(?:late\s|early\s)?$/iu;
const CLAUSE = /\p{Ll}\s\p{Ll}/u;
const HOURS =
  /^,?\s?(?:(?:and|then|but|or)\s(?:(?:then|again|later|once\smore)\s)?(?:(?:at|until|from|around)\s)?|to|until|till|-|–|\()\s{0,4}$/iu;
/** "about 5:50 p.m. (22:50 GMT) Tuesday" */
const BRACKET_ENDS = /^\)\s{1,8}(?:on\s{1,8})?$/u;
const SAME_CLAUSE = 80;

/** "At 9 a.m. a bomb exploded on Monday": a time of day is of the day that its clause ends with. */
export function borrowDay(
  text: string,
  each: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
): Candidate {
  if (each.reading.kind !== 'clock' || after === undefined || each.start === 0) return each;
  const between = text.slice(each.end, Math.min(after.start, each.end + SAME_CLAUSE));
  if (isDay(after) && BRACKET_ENDS.test(between)) return { ...each, reading: after.reading };
  // "between 2pm and 4pm on Saturday", "at 2 p.m. and again at 5:30 on Monday"
  if (after.type === 'TIME' && after.reading.kind !== 'clock' && HOURS.test(between))
    return { ...each, reading: after.reading };
  if (before !== undefined || after.start - each.end > SAME_CLAUSE) return each;
  if (!isDay(after) || !CLAUSE.test(between) || SAID.test(between) || COMPARED.test(between))
    return each;
  return { ...each, reading: after.reading };
}
