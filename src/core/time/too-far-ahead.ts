import type { Published } from '../model/article.ts';
import type { Reading } from '../model/timex3.ts';
import { yearName } from './calendar.ts';

/** "the July 7 bombings" before those of 2005: another year's. */
export const isAhead = (
  { value }: { readonly value: string },
  published: Published | null,
  years = 0,
): boolean =>
  published !== null &&
  published.latest !== null &&
  value > yearName(Number(published.latest.slice(0, 4)) + years) + published.latest.slice(4);

/** "the crash of ’29" is a plan no more years ahead than these, and else of the last century. */
export const LONGEST_OUTLOOK = 12;

/** The same day of some other year. */
export const inAnyYear = ({ value }: { readonly value: string }): Reading => ({
  kind: 'yearless',
  value: `XXXX${value.slice(4)}`,
  which: 'past',
  weekday: null,
});
