import { CLOCK_WORDS, DAY_PARTS } from '../../lexicon/day-parts.ts';
import { TIME_ZONES, ZONE_PLACES } from '../../lexicon/time-zones.ts';
import { pad } from '../calendar.ts';
import {
  GAP,
  anyOf,
  keyOf,
  rule,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';

const ZONE_NAME = `(?:${anyOf(TIME_ZONES)}|(?:local|${anyOf(ZONE_PLACES)})${GAP}(?:mean${GAP}|standard${GAP}|daylight${GAP}|summer${GAP})?time)(?![\\p{L}])`;
const ZONE = `(?:${GAP}(?:\\(${ZONE_NAME}\\)|(?<zone>${ZONE_NAME})))`;
/** Only the dotted form ends in a full stop of its own. */
const HALF = '(?<half>[ap])(?:\\.\\s?m\\.|\\.?\\s?m\\b)';
/** Words that lead to a time of day; without one, "10:30" may be a score or a verse. */
const LEADS =
  /(?:^|[^\p{L}])(?:at|by|until|till|from|since|before|after|around|about|shortly|and|to|between)\s{1,8}$/iu;

const LEADS_TO_WORD =
  /(?:^|[^\p{L}])(?:at|by|until|till|before|after|around|from|shortly|about|of|since|past)\s{1,8}$/iu;

function time(groups: Groups): string | undefined {
  const hour = Number(groups['hour']);
  const minute = Number(groups['minute'] || '0');
  const half = keyOf(groups['half'] ?? '');
  if (hour > 24 || minute > 59 || (half !== '' && (hour > 12 || hour === 0))) return undefined;
  const add = half === 'p' && hour < 12 ? 12 : half === 'a' && hour === 12 ? -12 : 0;
  // "15:30 pm" is a stamp's slip; "12:15 PM" is a quarter past noon.
  return `T${pad(hour + add)}:${pad(minute)}`;
}

const read = (value: string | undefined): Read | undefined =>
  value === undefined ? undefined : { reading: { kind: 'clock' }, time: value };

/** A time of day alone; joined with the day beside it where there is one. */
export const clockRules: readonly TimexRule[] = [
  {
    name: 'clock/half-day',
    type: 'TIME',
    pattern: rule(
      `(?<![\\d.,:$£€])(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)?\\s?${HALF}${ZONE}?`,
    ),
    read: (groups) => read(time(groups)),
  },
  {
    name: 'clock/24-hours',
    type: 'TIME',
    pattern: rule(
      `(?<![\\d.,:/$£€-])(?<hour>[01]?\\d|2[0-4])(?<mark>[:.h])(?<minute>[0-5]\\d)(?::[0-5]\\d(?:\\.\\d+)?)?(?:\\s?(?<hours>hrs?|hours)\\b)?${ZONE}?(?![\\d:%]|[.,]\\d)`,
    ),
    read: clock24,
  },
  {
    name: 'clock/wire',
    type: 'TIME',
    pattern: rule(
      `(?<![\\d.,:/$£€])(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?:\\s?(?:hrs|hours)\\b|${ZONE})`,
    ),
    read: (groups) => read(time(groups)),
  },
  {
    name: 'clock/o-clock',
    type: 'TIME',
    pattern: rule(`\\b(?<hour>\\d{1,2})${GAP}?o['’]clock\\b`),
    read: (groups) => read(time(groups)),
  },
  {
    name: 'clock/word',
    type: 'TIME',
    pattern: rule(
      `\\b(?<word>${anyOf(CLOCK_WORDS.keys())})\\b(?!${GAP}(?:mass|oil|snack|train|sun|raid))`,
    ),
    read: ({ word = '' }, { before }) => {
      const value = read(CLOCK_WORDS.get(keyOf(word)));
      return value && (LEADS_TO_WORD.test(before) ? value : { ...value, loose: true });
    },
  },
];

/** "." is a decimal point unless something says time; ":" needs a zone, "hrs" or a word before it. */
function clock24(groups: Groups, { before }: ReadContext): Read | undefined {
  const told = (groups['zone'] ?? '') !== '' || (groups['hours'] ?? '') !== '';
  if (groups['mark'] === '.' && !told) return undefined;
  const value = read(time(groups));
  if (value === undefined) return undefined;
  return told || groups['mark'] === 'h' || LEADS.test(before) ? value : { ...value, loose: true };
}

const PART = anyOf([...DAY_PARTS.keys()]);

const part = ({ part: word = '' }: Groups): Read => ({
  reading: { kind: 'clock' },
  time: DAY_PARTS.get(keyOf(word)) ?? 'TNI',
});

export const dayPartRules: readonly TimexRule[] = [
  {
    name: 'part/told',
    type: 'TIME',
    pattern: rule(`\\b(?:that|that${GAP}same|the${GAP}same)${GAP}(?<part>${PART})\\b`),
    read: (groups) => ({
      ...part(groups),
      reading: { kind: 'shift', unit: 'day', by: 0, from: 'told' },
    }),
  },
  {
    name: 'part/next',
    type: 'TIME',
    pattern: rule(
      `\\b(?:early${GAP})?the${GAP}(?<which>next|following|previous)${GAP}(?<part>${PART})\\b`,
    ),
    read: (groups) => ({
      ...part(groups),
      reading: {
        kind: 'shift',
        unit: 'day',
        by: /previous/iu.test(groups['which'] ?? '') ? -1 : 1,
        from: 'told',
      },
    }),
  },
  {
    // "The night before, he had dined."
    name: 'part/beside-told',
    type: 'TIME',
    pattern: rule(`\\bthe${GAP}(?<part>${PART})${GAP}(?<which>before|after)(?=\\s?[.,;:)]|$)`),
    read: (groups) => ({
      ...part(groups),
      reading: {
        kind: 'shift',
        unit: 'day',
        by: /before/iu.test(groups['which'] ?? '') ? -1 : 1,
        from: 'told',
      },
    }),
  },
  {
    name: 'part/small-hours',
    type: 'TIME',
    pattern: rule(`\\b(?:the${GAP})?(?:very${GAP})?(?:early|small|wee)${GAP}hours\\b`),
    read: () => ({ reading: { kind: 'clock' }, time: 'TMO', loose: true }),
  },
  {
    name: 'part/bare',
    type: 'TIME',
    pattern: rule(
      `\\b(?:(?:early|late)${GAP}(?:in${GAP})?|mid-?)?(?:the${GAP})?(?:(?:early|late)${GAP}|mid-?)?(?<part>${PART})(?:${GAP}hours)?\\b`,
    ),
    read: (groups) => ({ ...part(groups), loose: true }),
  },
];
