import { COUNT_NOUNS } from '../../lexicon/year-words.ts';
import type { Reading, Which } from '../../model/timex3.ts';
import { yearName } from '../calendar.ts';
import { asWhich, ofWhich } from '../which.ts';
import {
  GAP,
  YEAR,
  anyOf,
  fixed,
  type Groups,
  type Lean,
  type Read,
  type ReadContext,
} from '../rule.ts';

export const COUNTED = `(?:${anyOf(COUNT_NOUNS)})\\b`;
/** "In January 24 people died": no day, which stands behind "on". */
export const isCount = ({ before, after }: Pick<ReadContext, 'before' | 'after'>): boolean =>
  /(?:^|[^\p{L}])in\s{1,8}$/iu.test(before) && COUNT.test(after);
const COUNT = new RegExp(`^${GAP}${COUNTED}`, 'u');
const SAID = `(?<year>${YEAR})(?!${GAP}${COUNTED}(?<=\\b(?:1\\d|20)\\d0\\s{1,8}\\p{L}+))`;
const WHOSE = `(?<whichyear>the${GAP}year${GAP}(?:before|after)(?=\\s?[.,;:)]|$|${GAP}(?:and|was|were|had)\\b)|(?:this|last|next|that|the${GAP}(?:same|previous|following))${GAP}year\\b|the${GAP}year\\b(?!${GAP}(?:before|after)\\b))`;

/** The year behind a name that stands in every year: "2021", "480 BC", "of last year", "’89". */
export const OF_YEAR = `(?:(?:\\s?,?${GAP}(?:(?:of|in)${GAP})?|,)(?:${SAID}|${WHOSE}|['’](?<short>\\d\\d)(?![\\d\\p{L}])))`;

/** "2021" is 2021, "480 BC" is BC0480. */
export function yearOf(words: string): string {
  const number = Number.parseInt(words, 10);
  return yearName(/b/iu.test(words) ? 1 - number : number);
}

/** Short years below it are of this century; trades the class of ’29 for plans until ’29. */
const LAST_SHORT = 30;

/** "’69" */
export const fullYear = (short: string): string =>
  (Number(short) < LAST_SHORT ? '20' : '19') + short;

/** Fills in the year that is said, or leaves it for the article's own date to tell. */
export function inYear(
  value: string,
  { year = '', whichyear = '', short = '' }: Groups,
  lean: () => Which | Lean,
  weekday: number | null = null,
): Reading {
  if (year !== '') return fixed(value.replace('XXXX', yearOf(year)));
  if (short !== '') return fixed(value.replace('XXXX', fullYear(short)));
  if (whichyear === '') return { kind: 'yearless', value, which: asWhich(lean()), weekday };
  // "in July of the year before"
  const which = /before$/iu.test(whichyear)
    ? 'of-before-told'
    : /after$/iu.test(whichyear)
      ? 'of-after-told'
      : ofWhich(whichyear.replace(/\s+year$/iu, ''));
  return { kind: 'yearless', value, which, weekday };
}

/** Between the two ends of a stretch of time, or two names told at once. */
export const LINK = `(?<link>\\s?[-–—/]\\s?|${GAP}(?:to|and|or|through|until|till|&)${GAP}(?:the${GAP})?)`;

export const isListed = (link: string): boolean => /^\s*(?:and|or|&)/iu.test(link);
export const BETWEEN = /between\s{1,8}(?:the\s{1,8})?$/iu;

/** Two names of one year: where it is said, the first may lie in the one before. */
export function pairOf(
  from: string,
  to: string,
  groups: Groups,
  { before }: ReadContext,
  lean: () => Which | Lean,
): Read {
  const { first = '', last = '', link = '', year = '' } = groups;
  const firstYear = from > to && /^\d+$/u.test(year) ? String(Number(year) - 1) : year;
  return {
    reading: inYear(to, groups, lean),
    pair: {
      first,
      last,
      reading: inYear(from, { ...groups, year: firstYear }, lean),
      isStretch: !isListed(link) || BETWEEN.test(before),
    },
  };
}
