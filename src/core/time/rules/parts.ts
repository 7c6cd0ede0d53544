import type { Part } from '../../model/timex3.ts';
import {
  COMMON_YEAR,
  GAP,
  calendarUnit,
  fixed,
  rule,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';
import { shift } from './periods-near.ts';

/** "early" and "late" are no parts: how much of a year they mean, nobody says. */
const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^(?:the\s+)?week\s+end/iu, 'week-to'],
  [/^(?:the\s+)?week\s+(?:b|s|c)/iu, 'week-from'],
  [/^(?:the\s+)?week\b/iu, 'week'],
  [/^(?:the\s+)?weekend\b/iu, 'weekend'],
  [/(?:\bday\s+before|\beve\s+of)\b/iu, 'day-before'],
  [/\bday\s+after\b/iu, 'day-after'],
  [/^(?:earlier|so far)\b/iu, 'so-far'],
  [/^(?:later|(?:the\s+)?(?:rest|remainder))\b(?!\s+(?:part|half))/iu, 'rest'],
  [/begin|start|turn|(?:first|opening) (?!half)/iu, 'start'],
  [/mid/iu, 'middle'],
  [/\bend|clos|(?:last|final|dying) (?!half)/iu, 'end'],
];

export const partOf = (words: string): Part | undefined =>
  PARTS.find(([pattern]) => pattern.test(words))?.[1];

/** "the end of the year", "the second half of the month", "later in the week" */
function partOfThis(groups: Groups, { lean }: ReadContext): Read | undefined {
  const { part = '', clause = '', unit = '' } = groups;
  if (/^millennium$/iu.test(unit)) return { reading: fixed('2000'), part: 'start' };
  const name = calendarUnit(unit);
  if (name === undefined) return undefined;
  // Ahead of a year's turn, the next year's is meant.
  if (/^turn$/iu.test(part) && name === 'year' && lean() === 'future')
    return { ...shift('year', 1), part: 'start' };
  const which = partOf(part === '' ? clause : part);
  return { ...shift(name, 0, 'near'), ...(which && { part: which }) };
}

/** Parts of the day, month or year that is told or running: "the end of the year", "mid-week". */
export const partRules: readonly TimexRule[] = [
  {
    name: 'period/part-of-this',
    type: 'DATE',
    pattern: rule(
      `\\b(?:(?<clause>earlier|later|late|early|at${GAP}some${GAP}point)${GAP}(?:in|on)${GAP}|the${GAP}(?:very${GAP})?(?<part>beginning|start|middle|end|close|turn|rest|remainder|course|(?:first|opening|early|second|latter|later|last|final|front|back)${GAP}(?:part|days|weeks|months|half))${GAP}of${GAP})the${GAP}(?<unit>day|week|month|quarter|year|decade|century|millennium)\\b(?!['’]|${GAP}(?:of|when|that)\\b)`,
    ),
    read: partOfThis,
  },
  {
    // "by year-end", "at month’s end"
    name: 'period/year-end',
    type: 'DATE',
    pattern: rule(
      `(?<!\\b(?:fiscal|financial)${GAP})\\b(?:the${GAP})?(?:(?<unit>year|month|quarter)(?:-|${GAP})|(?<whose>year|month|quarter|week)['’]s${GAP})end\\b(?:${GAP}(?<year>${COMMON_YEAR}))?(?!-)`,
    ),
    read: ({ unit = '', whose = '', year = '' }) => {
      const name = calendarUnit(unit || whose);
      if (year !== '') return { reading: fixed(year), part: 'end' };
      return name && { ...shift(name, 0, 'near'), part: 'end' };
    },
  },
  {
    name: 'period/mid-year',
    type: 'DATE',
    pattern: rule('\\bmid-?(?<unit>year|week|month)\\b(?!-)'),
    read: ({ unit = '' }) => {
      const name = calendarUnit(unit);
      return name && { ...shift(name, 0, 'near'), part: 'middle' };
    },
  },
  {
    // "this year and last"
    name: 'period/elliptic',
    type: 'DATE',
    pattern: rule(
      `(?<=\\bthis${GAP}(?:year|month|week)${GAP}(?:and|or|than)${GAP})last(?=\\s?[.,;:)]|$)`,
    ),
    read: (_, { before }) => {
      const unit = /(\p{L}+)\s+\p{L}+\s+$/u.exec(before)?.[1] ?? 'year';
      return shift(calendarUnit(unit) ?? 'year', -1);
    },
  },
  {
    // "at this time last year", "this time a year ago"
    name: 'period/this-time',
    type: 'DATE',
    pattern: rule(
      `\\b(?:this|the${GAP}same)${GAP}time${GAP}(?:(?<which>last|next)${GAP}(?<unit>week|month|year)|(?:a|one)${GAP}year${GAP}(?:ago|earlier))\\b`,
    ),
    read: ({ which = 'last', unit = 'year' }) =>
      shift(calendarUnit(unit) ?? 'year', /^n/iu.test(which) ? 1 : -1),
  },
];
