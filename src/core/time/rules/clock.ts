import { atEnd } from '../at-end.ts';
import { CLOCK_WORDS } from '../../lexicon/day-parts.ts';
import { TIME_ZONES, ZONE_PLACES } from '../../lexicon/time-zones.ts';
import { pad } from '../calendar.ts';
import {
  GAP,
  WEEKDAY,
  amountOf,
  anyOf,
  keyOf,
  rule,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';

const ZONE_NAME = `(?:${anyOf(TIME_ZONES)}|(?:Eastern|Central|Mountain|Pacific)(?=\\s?[.,;)]|$|${GAP}(?:on|in|and|tonight|tomorrow|this|${WEEKDAY})\\b)|(?:local|${anyOf(ZONE_PLACES)})${GAP}(?:mean${GAP}|standard${GAP}|daylight${GAP}|summer${GAP})?time)(?![\\p{L}])`;
const ZONE = `(?:${GAP}(?:\\(${ZONE_NAME}\\)|(?<zone>${ZONE_NAME})))`;
/** Only the dotted form ends in a full stop of its own. */
const HALF = '(?<half>[ap])(?:\\.\\s?m\\.|\\.?\\s?m\\b)';
/** Words that lead to a time of day; without one, "10:30" may be a score or a verse. */
const LEADS = atEnd(
  /(?:^|[^\p{L}])(?:at|by|until|till|from|since|before|after|around|about|shortly|and|to|between)\s{1,8}/iu,
);

const LEADS_TO_WORD = atEnd(
  /(?:^|[^\p{L}])(?:at|by|until|till|before|after|around|from|shortly|about|of|since|past)\s{1,8}/iu,
);

const HOUR = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** "thirty", "oh two", "forty-five" */
const SPELT_MINUTES = `(?:oh|o)(?:${GAP}|-)(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty)(?:(?:${GAP}|-)(?:one|two|three|four|five|six|seven|eight|nine))?`;
const SPELT = `(?<word>${HOUR})(?:(?:${GAP}|-)(?<minutes>${SPELT_MINUTES}))?`;
/** What tells that a number is an hour: the part of the day behind it. */
const DAY_PART_AHEAD = `(?=${GAP}(?:(?:in${GAP}the|this|last|that|the${GAP}(?:next|following|same)|yesterday|tomorrow|(?:on${GAP})?${WEEKDAY})${GAP}(?:morning|afternoon|evening|night)|at${GAP}night|tonight)\\b)`;

function spelt({ hour = '', word = '', minutes = '', half = '' }: Groups): Read | undefined {
  const minute = minutes === '' ? '' : String(amountOf(minutes.replace(/^oh?[\s-]+/iu, '')));
  return read(time({ hour: hour || hourOf(word), minute, half }));
}

const hourOf = (word: string): string => String(amountOf(word));

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
  ['a quarter', 15],
]);
const SPOKEN = `(?:a${GAP})?quarter|five|ten|twenty|twenty-five|5|10|20|25`;
const minutesOf = (words: string): number => MINUTES.get(keyOf(words)) ?? amountOf(words);

function spoken({ minutes = '', past = '', word = '' }: Groups): Read | undefined {
  const hour = amountOf(word);
  if (past !== '') return read(time({ hour: String(hour), minute: String(minutesOf(past)) }));
  const before = hour === 1 ? 12 : hour - 1;
  return read(time({ hour: String(before), minute: String(60 - minutesOf(minutes)) }));
}

/** "shares closed at 17.42": a price. */
const OF_MARKETS =
  /\b(?:shares?|stocks?|index|clos(?:ed|ing)|trad(?:ed|ing)|priced?|quoted|valued|rose|fell|stood|odds|average|ratio|percentage|timed|clocked)\b/iu;

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
      `(?<![\\d.,:/$£€])(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?:\\s?(?:hrs|hours)\\b|${ZONE}|(?<=\\b(?:at|by|until|till|from|to)${GAP}0\\d{3})\\b(?![\\d-]|[.,]\\d))`,
    ),
    read: (groups) => read(time(groups)),
  },
  {
    name: 'clock/o-clock',
    type: 'TIME',
    pattern: rule(
      `(?<![\\d.,:$£€])\\b(?:(?<hour>\\d{1,2})(?:[.:](?<minutes>[0-5]\\d))?${GAP}?|(?<word>${HOUR})${GAP})o['’]clock\\b${ZONE}?`,
    ),
    read: spelt,
  },
  {
    // "ten to seven", "half past six", "a quarter to nine"
    name: 'clock/spoken',
    type: 'TIME',
    pattern: rule(
      `(?:(?<=\\b(?:at|until|till|before|after|about|around|since|it${GAP}(?:is|was))${GAP})(?:(?<minutes>${SPOKEN})(?:${GAP}minutes)?${GAP}to)|(?<past>${SPOKEN}|half)(?:${GAP}minutes)?${GAP}past)${GAP}(?<word>${HOUR})(?!${GAP}(?:years|days|people|of|per|men|women|children|others|in${GAP}favou?r)\\b)\\b`,
    ),
    read: spoken,
  },
  {
    // "at two-thirty", "before six thirty-one,"
    name: 'clock/spelt',
    type: 'TIME',
    pattern: rule(
      `(?<=\\b(?:at|until|till|before|after|about|around|since)${GAP})(?<word>${HOUR})(?:-|${GAP}(?=\\S{3,12}(?:\\s?[.,;]|$|${GAP}(?:on|when|and|he|she|they|it|we)\\b)))(?<minutes>${SPELT_MINUTES})\\b(?![-\\p{L}])`,
    ),
    read: (groups, { before, match }) =>
      OF_MARKETS.test(before) && !match.includes('-') ? undefined : spelt(groups),
  },
  {
    // "five thirty a.m.", "nine oh two p.m. Eastern time", as broadcasts spell it
    name: 'clock/spelt',
    type: 'TIME',
    pattern: rule(`\\b${SPELT}${GAP}${HALF}${ZONE}?`),
    read: spelt,
  },
  {
    // "at two this morning", "at eight Eastern", "around ten thirty last night", "at 6 in the evening"
    name: 'clock/spelt',
    type: 'TIME',
    pattern: rule(
      `(?<=\\b(?:at|until|till|before|after|about|around|since|by|from|past|nearly|almost|was|is|to)${GAP})(?:${SPELT}|(?<hour>\\d{1,2}))(?:${ZONE}|${DAY_PART_AHEAD})`,
    ),
    read: spelt,
  },
  {
    // "shortly before seven", "just after two": a number alone, beside a word for a moment.
    name: 'clock/hour',
    type: 'TIME',
    pattern: rule(
      `(?<=\\b(?:(?:shortly|just|soon|long|a${GAP}little)${GAP}(?:before|after)|(?:begin|beginning|begins|began|start|starting|starts|started|opens|opened|airs|resumes|closes)${GAP}at)${GAP})(?<word>${HOUR})(?=\\s?[.,;]|$|${GAP}(?:on|in|when|the|that|he|she|it|they|and|last|yesterday)\\b(?!${GAP}(?:a|half)\\b))`,
    ),
    read: ({ word = '' }) => read(time({ hour: hourOf(word) })),
  },
  {
    // "He told the tower at 17.42": with a full stop, as British papers write it.
    name: 'clock/dotted',
    type: 'TIME',
    pattern: rule(
      `(?<=\\b(?:at|from(?=${GAP}\\S{4,5}${GAP}(?:until|till|to)\\b))${GAP})(?<hour>[01]\\d|2[0-3])\\.(?<minute>[0-5]\\d)(?![\\d%\\p{L}]|[.,]\\d|${GAP}(?:per|points?|cents?|pence|p|million|billion|metres|meters|seconds|percent|a|each|euros?|dollars?|pounds?|yen|to)\\b)`,
    ),
    read: (groups, { before }) => (OF_MARKETS.test(before) ? undefined : read(time(groups))),
  },
  {
    name: 'clock/word',
    type: 'TIME',
    pattern: rule(
      `\\b(?<word>${anyOf(CLOCK_WORDS.keys())})\\b${ZONE}?(?!${GAP}(?:mass|oil|snack|train|sun|raid)(?:e?s)?\\b)`,
    ),
    read: ({ word = '' }, { before, after }) => {
      // "Shortly after midnight" the day begins.
      const isNew = /^midnight$/iu.test(word) && /\b(?:after|past)\s$/iu.test(before);
      const value = read(isNew ? 'T00:00' : CLOCK_WORDS.get(keyOf(word)));
      return (
        value &&
        (LEADS_TO_WORD.test(before) || /^\strading\b/u.test(after)
          ? value
          : { ...value, loose: true })
      );
    },
  },
];

/** "18:35 The bridge stays shut": the stamp of a post. */
const isPost = ({ before, after }: ReadContext): boolean =>
  before === '' && /^(?:\s?[-–—|:]\s?|\s{1,8})[“"‘]?\p{Lu}|^$/u.test(after);

/** "." is a decimal point unless something says time; ":" needs a zone, "hrs" or a word before it. */
function clock24(groups: Groups, context: ReadContext): Read | undefined {
  const { before } = context;
  const told = (groups['zone'] ?? '') !== '' || (groups['hours'] ?? '') !== '';
  if (groups['mark'] === '.' && !told) return undefined;
  const value = read(time(groups));
  if (value === undefined) return undefined;
  return told || groups['mark'] === 'h' || LEADS.test(before) || isPost(context)
    ? value
    : { ...value, loose: true };
}
