import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { ONCE } from '../../lexicon/event-days.ts';
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
import { asWhich, WHICH_WORDS, whichOf } from '../which.ts';
import { OF_YEAR, inYear } from './in-year.ts';
import { shift } from './periods-near.ts';

const NAME = anyOf([...FIXED_DAYS.keys(), ...MOVING_DAYS.keys(), ...ONCE.keys()]);
/** "Kenya's Independence Day", "Indian Independence Day": each country has its own. */
const FOREIGN = /(?:\p{L}['’]s?|(?:[ai]n|ese|ish|[aip]i|Lunar|Happy))\s$/u;

/** "Roy Easter", "Ann Christmas" */
function isSurname(before: string): boolean {
  const given = /(?:^|\s)(?<word>\p{Lu}\p{Ll}{1,12})\s$/u.exec(before)?.groups?.['word'];
  return given !== undefined && GIVEN_NAMES.has(given.toLowerCase());
}

function namedDay(groups: Groups, context: ReadContext): Read | undefined {
  const { name = '', which = '' } = groups;
  if (!isCapitalised(name) || isSurname(context.before)) return undefined;
  const key = keyOf(name);
  const meant: Which = (which === '' ? undefined : whichOf(which)) ?? asWhich(context.lean());
  if (FOREIGN.test(context.before) && /^(?:independence day|new year)$/u.test(key))
    return undefined;
  const once = ONCE.get(key);
  if (once !== undefined) return { reading: fixed(once) };
  const day = FIXED_DAYS.get(key);
  if (day !== undefined) return { reading: inYear(`XXXX-${day}`, groups, () => meant) };
  const rowFor = MOVING_DAYS.get(key);
  if (rowFor === undefined) return undefined;
  const of = inYear('XXXX', groups, () => meant);
  if (of.kind === 'fixed') return { reading: fixed(isoDay(movingDay(rowFor, Number(of.value)))) };
  return { reading: { kind: 'moving', name: key, which: 'which' in of ? of.which : meant } };
}

export const namedDayRules: readonly TimexRule[] = [
  {
    name: 'day/named',
    type: 'DATE',
    pattern: rule(`\\b(?:(?<which>${WHICH_WORDS})${GAP})?(?<name>${NAME})(?![\\p{L}-])${OF_YEAR}?`),
    read: namedDay,
  },
  {
    // "a ruling is likely early in the new year"
    name: 'year/new',
    type: 'DATE',
    pattern: rule(
      `(?<=\\b(?:in|into|until|by|before|after)${GAP})the${GAP}new${GAP}year\\b(?!['’-])`,
    ),
    read: (_, { match, lean }) =>
      /N/u.test(match) || lean() === 'past' ? undefined : shift('year', 1),
  },
];
