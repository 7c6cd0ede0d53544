import { DAY_PARTS } from '../../lexicon/day-parts.ts';
import { SEASONS } from '../../lexicon/seasons.ts';
import { TIME_UNITS } from '../../lexicon/time-units.ts';
import { pad } from '../calendar.ts';
import {
  AMOUNT,
  GAP,
  MONTH,
  UNITS,
  VAGUE_AMOUNT,
  WEEKDAY,
  amountOf,
  anyOf,
  fixed,
  isCapitalised,
  isMonthName,
  keyOf,
  monthOf,
  rule,
  unitOf,
  weekdayOf,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';

/** "P3W", "PT12H", "PXM" where the amount is vague. */
function period(amount: number | undefined, word: string): string | undefined {
  const unit = TIME_UNITS.get(unitOf(word));
  if (unit === undefined) return undefined;
  const count = amount === undefined ? 'X' : String(amount * unit.times);
  return unit.letter.startsWith('T')
    ? `PT${count}${unit.letter.slice(1)}`
    : `P${count}${unit.letter}`;
}

function duration(
  { amount = '', vague = '', unit = '', half = '', halves = '' }: Groups,
  { match, before }: ReadContext,
): Read | undefined {
  const key = keyOf(unit);
  // "a second look", "a quarter of": no lengths of time.
  if (/^(?:second|quarter)$/u.test(key) || (key === 'minute' && amount === '')) return undefined;
  // "at 1700 hours" is a time of day.
  if (/^\d{4}$/u.test(amount) && key === 'hours' && /(?:at|by|until|from|since)\s$/iu.test(before))
    return undefined;
  // "1986 year includes a gain", "the same 1986 month": no length of time.
  if (/^\d{4}$/u.test(amount) && !key.endsWith('s')) return undefined;
  // "the coming months": nobody says how many.
  if (amount + vague === '' && /^the\s+coming\s/iu.test(match)) return undefined;
  // "a year-long inquiry": the article goes with the inquiry.
  if (/^an?$/iu.test(amount) && match.endsWith('-long')) return undefined;
  const isOne = amount === '' && vague === '' && !key.endsWith('s');
  const count =
    amount === '' ? undefined : amountOf(amount) + (half === '' && halves === '' ? 0 : 0.5);
  const value = period(isOne ? 1 : count, unit);
  return value === undefined ? undefined : { reading: fixed(value) };
}

/** "the last/past/next three weeks", "the past year". */
const SPAN = `the${GAP}(?:last|past|previous|next|coming|following|first|final)`;

const set = (value: string | undefined): Read | undefined =>
  value === undefined ? undefined : { reading: fixed(value) };

const OFTEN: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
};

export const durationRules: readonly TimexRule[] = [
  {
    name: 'duration/span',
    type: 'DURATION',
    pattern: rule(
      `\\b${SPAN}${GAP}(?:(?<amount>${AMOUNT})${GAP}|(?<vague>${VAGUE_AMOUNT})${GAP})?(?<unit>${UNITS})(?!['’]s|-\\p{L})`,
    ),
    read: duration,
  },
  {
    name: 'duration/counted',
    type: 'DURATION',
    pattern: rule(
      `(?<![$£€\\d.,])\\b(?:(?<amount>${AMOUNT})|(?<vague>${VAGUE_AMOUNT}))(?<halves>${GAP}and${GAP}a${GAP}half)?(?:${GAP}(?:more|full|long|straight|consecutive)${GAP}|${GAP}|-)(?<unit>${UNITS})(?<half>${GAP}and${GAP}a${GAP}half)?(?:-long)?(?!-?${GAP}?old\\b|-old\\b|['’]?${GAP}of${GAP}age\\b)`,
    ),
    read: duration,
  },
  {
    name: 'duration/vague',
    type: 'DURATION',
    pattern: rule(
      `(?<=\\b(?:for|in|within|after|of|took|over|spent|last|lasted)${GAP})(?<unit>(?:hour|day|week|month|year|decade|centurie)s)\\b(?!['’])`,
    ),
    read: duration,
  },
  {
    name: 'duration/long',
    type: 'DURATION',
    pattern: rule(`\\b(?<unit>(?:hour|day|week|month|year|decade|century)s?)-long\\b`),
    read: duration,
  },
  {
    name: 'duration/of',
    type: 'DURATION',
    pattern: rule(`\\b(?<unit>(?:hour|day|week|month|year|decade)s)(?=${GAP}of\\b)`),
    read: duration,
  },
];

export const setRules: readonly TimexRule[] = [
  {
    name: 'set/rate',
    type: 'SET',
    pattern: rule(
      `\\b(?:(?:${AMOUNT})${GAP}(?:${UNITS}|times)|once|twice)${GAP}(?:an?|per|each|every)${GAP}(?<unit>${UNITS})`,
    ),
    read: ({ unit = '' }) => set(period(1, unit)),
  },
  {
    name: 'set/every',
    type: 'SET',
    pattern: rule(
      `\\b(?:every|each)${GAP}(?:single${GAP})?(?:(?<amount>${AMOUNT}|other)${GAP})?(?<unit>${UNITS})`,
    ),
    read: ({ amount = '', unit = '' }) =>
      set(period(amount === '' ? 1 : keyOf(amount) === 'other' ? 2 : amountOf(amount), unit)),
  },
  {
    name: 'set/per',
    type: 'SET',
    pattern: rule(`(?<=[\\d%\\p{L}]${GAP})per${GAP}(?<unit>hour|day|week|month|year)\\b`),
    read: ({ unit = '' }) => set(period(1, unit)),
  },
  {
    name: 'set/often',
    type: 'SET',
    pattern: rule(`\\b(?<often>${Object.keys(OFTEN).join('|')})\\b`),
    read: ({ often = '' }, { before, after }) =>
      isCapitalised(often) && (before !== '' || !/^\s\p{Ll}/u.test(after))
        ? undefined
        : set(OFTEN[keyOf(often)]),
  },
];

/** Weekdays that come back: "every Friday", "on Sundays". */
export const weeklyRules: readonly TimexRule[] = [
  {
    name: 'set/weekdays',
    type: 'SET',
    pattern: rule(
      `\\b(?:(?:every|each)${GAP}(?:other${GAP})?(?<day>${WEEKDAY})|(?<evenings>${WEEKDAY})${GAP}(?:mornings|afternoons|evenings|nights)|(?<days>${WEEKDAY.replace(/\\b$/u, '')}s)|(?<=\\bon${GAP})(?:weekdays|weekends))\\b`,
    ),
    read: ({ day = '', days = '', evenings = '' }) => {
      const weekday = weekdayOf(day || evenings || days.slice(0, -1));
      return { reading: fixed(weekday === null ? 'P1W' : `XXXX-WXX-${weekday}`) };
    },
  },
  {
    // "every summer", "each March", "every morning"
    name: 'set/names',
    type: 'SET',
    pattern: rule(
      `\\b(?:every|each)${GAP}(?:other${GAP}|single${GAP})?(?:(?<season>${anyOf(SEASONS.keys())})|(?<month>${MONTH})|(?<part>${anyOf(DAY_PARTS.keys())}))\\b(?!${GAP}(?:\\d|Day\\b))`,
    ),
    read: ({ season = '', month = '', part = '' }) => {
      if (month !== '') return isMonthName(month) ? set(`XXXX-${pad(monthOf(month))}`) : undefined;
      return set(
        season === ''
          ? `XXXX-XX-XX${DAY_PARTS.get(keyOf(part)) ?? ''}`
          : `XXXX-${SEASONS.get(keyOf(season)) ?? ''}`,
      );
    },
  },
];
