import { atEnd } from './at-end.ts';
import { MONTHS } from '../lexicon/months.ts';
import { NUMBER_WORDS, VAGUE_AMOUNTS } from '../lexicon/number-words.ts';
import { TIME_UNITS } from '../lexicon/time-units.ts';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/weekdays.ts';
import type { CalendarUnit, Part, Reading, TimexType } from '../model/timex3.ts';

/** Named groups of a match, as written; those that took no part have no text. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Where the clause puts its date: behind the article, ahead of it, on either side ("had been due on
 * Tuesday"), or it does not tell.
 */
export type Lean = 'past' | 'future' | 'either' | 'near';

export interface ReadContext {
  readonly lean: () => Lean;
  /** Text of the sentence before and after the match. */
  readonly match: string;
  readonly before: string;
  readonly after: string;
}

export interface Read {
  readonly reading: Reading;
  readonly type?: TimexType;
  readonly time?: string;
  readonly part?: Part;
  /** Only counts as part of a longer expression: "night" in "Thursday night". */
  readonly loose?: true;
  /** The match is two expressions, "March 3" and "5, 2021"; what else is read is of the last. */
  readonly pair?: Pair;
  /** Which end of a stretch of time it is: "June" and "August" in "from June to August". */
  readonly edge?: 'first' | 'last';
}

export interface Pair {
  /** The words at the start and at the end of the match. */
  readonly first: string;
  readonly last: string;
  readonly reading: Reading;
  /** From the first to the last, not only one and the other. */
  readonly isStretch: boolean;
}

/** One row of a rule table: what to match, and what it says. */
export interface TimexRule {
  readonly name: string;
  readonly type: TimexType;
  readonly pattern: RegExp;
  /** Undefined means "not a time expression after all". */
  readonly read: (groups: Groups, context: ReadContext) => Read | undefined;
}

/** A pattern for any of the words, longest first, so that "sept" never hides "september". */
export const anyOf = (words: Iterable<string>): string =>
  [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replaceAll("'", "['’]").replaceAll(' ', GAP))
    .join('|');

/** White space inside an expression; bounded, so that long runs of it cost nothing. */
export const GAP = '\\s{1,8}';

const [FULL_MONTHS, SHORT_MONTHS] = [12, 24].map((end) => [...MONTHS.keys()].slice(end - 12, end));
/** Only a short form takes a full stop: after "in June." the sentence ends. */
export const MONTH = `(?:(?:${anyOf(FULL_MONTHS ?? [])})\\b|(?:${anyOf(SHORT_MONTHS ?? [])})\\b\\.?)`;
export const WEEKDAY = `(?:${anyOf(WEEKDAYS.keys())})\\b`;
/** Also "Thurs."; only beside a date. */
export const ANY_WEEKDAY = `(?:${anyOf([...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()])})\\b\\.?`;
/** Day of the month, that no longer number goes on from; "June 22d" is how it was written. */
export const DAY =
  '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|d)?(?![\\d%]|:\\d|[.,]\\d(?!\\d{3}\\b)|-\\w)';
export const COMMON_YEAR = '(?:1\\d{3}|20\\d{2}|2100)(?![\\d%]|[.,:]\\d)';
export const BC_YEAR = `\\d{1,4}${GAP}(?:BCE?\\b|B\\.C\\.(?:E\\.)?)`;
export const YEAR = `(?:${COMMON_YEAR}|${BC_YEAR})`;
const UNIT = `(?:${anyOf([...TIME_UNITS.keys()].filter((unit) => unit !== 'century'))}|centur(?=y|ies))`;
export const UNITS = `(?:${UNIT}(?:s|y|ies)?)\\b`;
/** Broadcasts spell "twenty four hours" without the hyphen. */
const COUNTED = anyOf([...NUMBER_WORDS.keys()]).replaceAll('-', '(?:-|\\s)');
export const AMOUNT = `(?:\\d{1,4}(?:\\.\\d)?|${COUNTED})`;
export const VAGUE_AMOUNT = `(?:${anyOf(VAGUE_AMOUNTS)})`;

/**
 * A row's pattern. Where a word begins, "\\b" becomes a look behind: engines search for that several
 * times as fast, as letters of both cases have no quick test for a boundary.
 */
export const rule = (pattern: string): RegExp =>
  new RegExp(pattern.replaceAll(WORD_START, '$<before>(?<![A-Za-z\\d_])'), 'giu');

/** A boundary at the start of a pattern, of a group or of an alternative, with a word behind. */
const WORD_START = /(?<before>^|\((?:\?(?::|<=|<\w+>))?|\|)\\b(?=[A-Za-z(\\])/gu;

function lower(word: string): string {
  const key = word.toLowerCase();
  // Most are one plain word.
  return /[’\s]/u.test(key) ? key.replaceAll('’', "'").replace(/\s+/gu, ' ') : key;
}

export const monthOf = (word: string): number => MONTHS.get(lower(word).replace('.', '')) ?? 0;

export function weekdayOf(word: string): number | null {
  const key = lower(word).replace('.', '');
  return WEEKDAYS.get(key) ?? SHORT_WEEKDAYS.get(key) ?? null;
}

export function amountOf(word: string): number {
  const key = lower(word);
  return NUMBER_WORDS.get(key) ?? NUMBER_WORDS.get(key.replace(' ', '-')) ?? Number(key);
}

/** "weeks" -> "week", "centuries" -> "century". */
export function unitOf(word: string): string {
  const key = lower(word);
  return key.startsWith('centur') ? 'century' : key.replace(/s$/u, '');
}

const CALENDAR_UNITS: ReadonlyMap<string, CalendarUnit> = new Map<string, CalendarUnit>([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

/** "weeks" as a unit of the calendar; undefined for hours and weekends. */
export const calendarUnit = (word: string): CalendarUnit | undefined =>
  CALENDAR_UNITS.get(unitOf(word));

export const keyOf = lower;

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** "may" and "march" are only months with a capital; "june 5" is how blogs write it. */
export const isMonthName = (word: string): boolean =>
  isCapitalised(word) || (word.length > 5 && lower(word) !== 'august');

const DETERMINED = atEnd(
  /(?:^|[^\p{L}])(?:an?|the|its|their|his|her|our|my)\s{1,8}(?:\p{L}{3,12}\s{1,8})?/iu,
);
/** "the bank's 2006 inquiry" */
const POSSESSED = /\p{L}['’]s?\s{1,8}$/u;
/** Whether the word before makes it part of a name for something: "the bank's 2006 inquiry". */
export const isDetermined = (before: string): boolean =>
  DETERMINED.test(before) || POSSESSED.test(before);

export const fixed = (value: string): Reading => ({ kind: 'fixed', value });
