import type { TimexRule } from './rule.ts';
import { bookRules } from './rules/books.ts';
import { chatRules } from './rules/chat.ts';
import { clockRules } from './rules/clock.ts';
import { dateRules } from './rules/dates.ts';
import { dayPartRules } from './rules/day-parts.ts';
import { dayOfMonthRules } from './rules/days-of-month.ts';
import { distanceRules } from './rules/distances.ts';
import { durationRules, setRules, weeklyRules } from './rules/lengths.ts';
import { monthRules } from './rules/months.ts';
import { namedDayRules } from './rules/named.ts';
import { partRules } from './rules/parts.ts';
import { nearRules } from './rules/periods-near.ts';
import { periodRules } from './rules/periods.ts';
import { seasonRules } from './rules/seasons.ts';
import { spokenRules } from './rules/spoken.ts';
import { stampRules } from './rules/stamps.ts';
import { vagueRules } from './rules/vague.ts';
import { weekdayRules } from './rules/weekdays.ts';
import { yearRules } from './rules/years.ts';

/** In order of preference: of two equal matches the rule that comes first wins. */
export const PROSE_RULES: readonly TimexRule[] = [
  ...dateRules,
  ...dayOfMonthRules,
  ...monthRules,
  ...namedDayRules,
  ...yearRules,
  ...spokenRules,
  ...periodRules,
  ...seasonRules,
  ...weekdayRules,
  ...weeklyRules,
  ...chatRules,
  ...bookRules,
  ...nearRules,
  ...partRules,
  ...distanceRules,
  ...setRules,
  ...durationRules,
  ...clockRules,
  ...dayPartRules,
  ...vagueRules,
];

/** What dates a dateline or a stamp; its other words are no prose. */
export const STAMP_RULES: readonly TimexRule[] = [
  ...dateRules,
  ...stampRules,
  ...monthRules.filter(({ name }) => name === 'month/year'),
  ...weekdayRules,
  ...nearRules.filter(({ name }) => name === 'day/today'),
  ...clockRules,
];
