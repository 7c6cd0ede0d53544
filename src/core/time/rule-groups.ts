import { MONTH, anyOf, type TimexRule } from './rule.ts';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/weekdays.ts';
import { FIXED_DAYS, MOVING_DAYS } from '../lexicon/named-days.ts';
import { DECADE_WORDS } from '../lexicon/decades.ts';
import { clockRules, dayPartRules } from './rules/clock.ts';
import { dateRules } from './rules/dates.ts';
import { distanceRules } from './rules/distances.ts';
import { durationRules, setRules, weeklyRules } from './rules/lengths.ts';
import { monthRules } from './rules/months.ts';
import { namedDayRules, vagueRules } from './rules/named.ts';
import { nearRules } from './rules/periods-near.ts';
import { periodRules } from './rules/periods.ts';
import { stampRules } from './rules/stamps.ts';
import { yearRules } from './rules/years.ts';
import { weekdayRules } from './rules/weekdays.ts';

/** Rules that all need one of a few words; a sentence without any costs one look. */
export interface RuleGroup {
  readonly trigger: RegExp;
  readonly rules: readonly TimexRule[];
}

const trigger = (words: string): RegExp => new RegExp(words, 'iu');

const A_MONTH = `\\b(?:${MONTH})`;
const FIGURES = '\\d[-/.]\\d{1,2}[-/.]\\d';

/** In order of preference: of two equal matches the rule that comes first wins. */
export const PROSE_RULES: readonly RuleGroup[] = [
  { trigger: trigger(`${A_MONTH}|${FIGURES}`), rules: [...dateRules, ...monthRules] },
  {
    trigger: trigger(`\\b(?:${anyOf([...FIXED_DAYS.keys(), ...MOVING_DAYS.keys()])})`),
    rules: namedDayRules,
  },
  { trigger: trigger('\\d{4}|\\d (?:B\\.?C|AD|CE)|\\bAD '), rules: yearRules },
  {
    trigger: trigger(
      `\\d0['’]?s\\b|century|quarter|half|\\b[QH][1-4]\\b|spring|summer|autumn|fall|winter|${anyOf(DECADE_WORDS.keys())}`,
    ),
    rules: periodRules,
  },
  {
    trigger: trigger(`\\b(?:weekdays|weekends|${anyOf(WEEKDAYS.keys())})`),
    rules: [...weekdayRules, ...weeklyRules],
  },
  {
    trigger: trigger(
      '\\b(?:to(?:day|night|morrow)|yesterday|this|that|last|next|current|same|previous|preceding|prior|following|weekend|(?:beginning|start|middle|end|close|turn) of|(?:earlier|later|late|early|point) (?:in|on))\\b',
    ),
    rules: nearRules,
  },
  {
    trigger: trigger(
      '(?:second|minute|hour|day|week|month|quarter|year|decade|centur(?:y|ie)|fortnight)s?\\b|(?:dai|week|month|quarter|year|hour|night)ly\\b|annual',
    ),
    rules: [...distanceRules, ...setRules, ...durationRules],
  },
  {
    trigger: trigger(
      '\\d|\\b(?:dawn|dusk|morning|noon|midnight|midday|lunchtime|afternoon|teatime|evening|night|hours)',
    ),
    rules: [...clockRules, ...dayPartRules],
  },
  {
    trigger: trigger('\\b(?:now|currently|nowadays|at|these|recently|past|future)\\b'),
    rules: vagueRules,
  },
];

/** What dates a dateline or a stamp; its other words are no prose. */
export const STAMP_RULES: readonly RuleGroup[] = [
  {
    trigger: trigger(
      `\\d|\\b(?:today|${anyOf([...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()])})\\b`,
    ),
    rules: [
      ...dateRules,
      ...stampRules,
      ...monthRules.filter(({ name }) => name === 'month/year'),
      ...weekdayRules,
      ...nearRules.filter(({ name }) => name === 'day/today'),
      ...clockRules,
    ],
  },
];
