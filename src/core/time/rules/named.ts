import { FIXED_DAYS, MOVING_DAYS } from '../../lexicon/named-days.ts';
import type { Which } from '../../model/timex3.ts';
import { isoDay } from '../calendar.ts';
import { movingDay } from '../moving-days.ts';
import {
  GAP,
  anyOf,
  fixed,
  isCapitalised,
  keyOf,
  rule,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';
import { WHICH_WORDS, whichOf } from '../which.ts';
import { OF_YEAR, inYear } from './in-year.ts';

const NAME = anyOf([...FIXED_DAYS.keys(), ...MOVING_DAYS.keys()]);

function namedDay(groups: Groups, context: ReadContext): Read | undefined {
  const { name = '', which = '', year = '' } = groups;
  if (!isCapitalised(name)) return undefined;
  const key = keyOf(name);
  const meant: Which = (which === '' ? undefined : whichOf(which)) ?? context.lean();
  const day = FIXED_DAYS.get(key);
  if (day !== undefined) return { reading: inYear(`XXXX-${day}`, groups, () => meant) };
  const rowFor = MOVING_DAYS.get(key);
  if (rowFor === undefined) return undefined;
  if (year !== '') return { reading: fixed(isoDay(movingDay(rowFor, Number(year)))) };
  return { reading: { kind: 'moving', name: key, which: meant } };
}

const ref =
  (value: string): (() => Read) =>
  () => ({ reading: fixed(value) });

export const namedDayRules: readonly TimexRule[] = [
  {
    name: 'day/named',
    type: 'DATE',
    pattern: rule(`\\b(?:(?<which>${WHICH_WORDS})${GAP})?(?<name>${NAME})(?![\\p{L}-])${OF_YEAR}?`),
    read: namedDay,
  },
];

/** Times without a place on the calendar: they are told, and nothing is read into them. */
export const vagueRules: readonly TimexRule[] = [
  {
    name: 'vague/present',
    type: 'DATE',
    pattern: rule(
      `\\b(?:right${GAP}now|now(?!-\\p{L}|${GAP}that\\b)|currently|nowadays|(?<=\\bat${GAP})(?:present|the${GAP}moment)(?!${GAP}(?:of|when)\\b)|these${GAP}days)\\b`,
    ),
    read: ref('PRESENT_REF'),
  },
  {
    name: 'vague/past',
    type: 'DATE',
    pattern: rule(
      `\\b(?:(?:more${GAP}|most${GAP})?recently|(?<=\\bin${GAP})the${GAP}(?:recent${GAP}|distant${GAP})?past(?!${GAP}(?:\\p{L}|\\d)|-))`,
    ),
    read: ref('PAST_REF'),
  },
  {
    name: 'vague/future',
    type: 'DATE',
    pattern: rule(
      `(?<=\\b(?:in|for)${GAP})(?:the${GAP}(?:near${GAP}|foreseeable${GAP}|not-too-distant${GAP}|immediate${GAP})?future)\\b(?!${GAP}of\\b)`,
    ),
    read: ref('FUTURE_REF'),
  },
];
