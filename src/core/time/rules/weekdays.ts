import { atEnd } from '../at-end.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import type { Which } from '../../model/timex3.ts';
import {
  GAP,
  MONTH,
  WEEKDAY,
  amountOf,
  rule,
  weekdayOf,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';
import { WHICH_WORDS, ofWhich, asWhich, pastUnlessAhead, whichOf } from '../which.ts';

/** "the Friday Agreement", "the Monday Club" */
const isPartOfName = ({ before, after }: ReadContext): boolean =>
  /\bthe\s{1,8}$/iu.test(before) && /^\s{1,8}\p{Lu}\p{Ll}/u.test(after);

/** "Emmanuel Sunday, a doctor", not "told Emmanuel Sunday". */
function isSurname({ before, after }: ReadContext): boolean {
  const given = /(?:^|[,;:(]\s|\p{Ll}\s)(?<word>\p{Lu}\p{Ll}{1,12})\s$/u.exec(before)?.groups?.[
    'word'
  ];
  if (given === undefined || !GIVEN_NAMES.has(given.toLowerCase())) return false;
  return /^(?:,\s(?:who|an?|the|\d)\b|\s(?:who|said|says|told|has|is|had)\b)/u.test(after);
}

const OF_MONTH = new RegExp(
  `^${GAP}(?:of|in)${GAP}(?:${MONTH}|(?:the|each|every|this|last|next)${GAP}month)`,
  'iu',
);
const NTH = atEnd(/(?:^|[^\p{L}])(?:first|second|third|fourth|fifth)\s/iu);
/** "the first Tuesday of the month", "the third Sunday in a row": no day near. */
const isNthOfMonth = ({ before, match, after }: ReadContext): boolean =>
  NTH.test(before) || (OF_MONTH.test(after) && /^last\s/iu.test(match));

/**
 * "will meet this Wednesday" told on a Sunday: the one to come, though its week is over. "This coming
 * Friday" is the first that comes, where "next Friday" is of the week after.
 */
function ofWeekday(word: string, { lean }: ReadContext): Which {
  if (/coming$/iu.test(word)) return 'future';
  const which = whichOf(word) ?? 'told';
  const side = which === 'this' ? asWhich(lean()) : 'near';
  return side === 'near' ? which : side;
}

function weeksOn({
  amount = 'a',
  way = '',
  day = '',
  weekday = '',
  span,
  past = '',
}: Groups): Read | undefined {
  const name = weekdayOf(day || weekday);
  if (name === null) return undefined;
  const count = /fortnight/iu.test(span ?? past) ? 2 : amount === '' ? 1 : amountOf(amount);
  return /^ago/iu.test(way) || (day === '' && span === undefined)
    ? { reading: { kind: 'weekday', weekday: name, which: 'past', weeks: -count } }
    : { reading: { kind: 'weekday', weekday: name, which: 'future', weeks: count } };
}

export const weekdayRules: readonly TimexRule[] = [
  {
    name: 'weekday/relative',
    type: 'DATE',
    pattern: rule(`\\b(?<which>${WHICH_WORDS})${GAP}(?<day>${WEEKDAY})`),
    read: ({ which = '', day = '' }, context) => {
      const weekday = weekdayOf(day);
      const meant = ofWeekday(which, context);
      return weekday === null || isNthOfMonth(context)
        ? undefined
        : { reading: { kind: 'weekday', weekday, which: meant } };
    },
  },
  {
    name: 'weekday/of-week',
    type: 'DATE',
    pattern: rule(`\\b(?<day>${WEEKDAY})${GAP}(?:of${GAP})?(?<which>${WHICH_WORDS})${GAP}week\\b`),
    read: ({ which = '', day = '' }) => {
      const weekday = weekdayOf(day);
      if (weekday === null) return undefined;
      const meant = ofWhich(which);
      return { reading: { kind: 'weekday', weekday, which: meant } };
    },
  },
  {
    // British: "a week on Tuesday", "Tuesday week"; American: "a week from Tuesday", "Tuesday a week ago".
    name: 'weekday/weeks-on',
    type: 'DATE',
    pattern: rule(
      `\\b(?:(?<amount>a|one|two|three)${GAP}weeks?${GAP}(?<way>on|from|ago(?:${GAP}on)?)${GAP}(?<day>${WEEKDAY})|(?<weekday>${WEEKDAY})${GAP}(?:(?<span>week|fortnight)\\b|a${GAP}(?:week|(?<past>fortnight))${GAP}ago\\b))`,
    ),
    read: weeksOn,
  },
  {
    // "the Saturday before last"
    name: 'weekday/two-away',
    type: 'DATE',
    pattern: rule(
      `\\b(?:the${GAP})?(?<day>${WEEKDAY})${GAP}(?:before${GAP}last|(?<ahead>after${GAP}next))\\b(?!${GAP}(?:week|month|year|night))`,
    ),
    read: ({ day = '', ahead }) => {
      const weekday = weekdayOf(day);
      if (weekday === null) return undefined;
      const [which, weeks] =
        ahead === undefined ? (['last', -1] as const) : (['future', 1] as const);
      return { reading: { kind: 'weekday', weekday, which, weeks } };
    },
  },
  {
    // "They met on 14 May. On the Friday, he fled": the next one.
    name: 'weekday/the',
    type: 'DATE',
    pattern: rule(
      `(?<=\\b(?:on|by|until)${GAP})the${GAP}(?<day>${WEEKDAY})(?=\\s?[.,;]|$|${GAP}(?:morning|afternoon|evening|night|he|she|it|they|we|the|a)\\b)`,
    ),
    read: ({ day = '' }, context) => {
      const weekday = weekdayOf(day);
      return weekday === null
        ? undefined
        : { reading: { kind: 'weekday', weekday, which: pastUnlessAhead(context) } };
    },
  },
  {
    name: 'weekday/bare',
    type: 'DATE',
    pattern: rule(
      `(?<![\\p{L}\\d-])(?<day>${WEEKDAY})(?!s\\b|-\\p{L}|\\p{L}|\\.(?:com|org|net)\\b)`,
    ),
    read: ({ day = '' }, context) => {
      const weekday = weekdayOf(day);
      return weekday === null ||
        isPartOfName(context) ||
        isSurname(context) ||
        isNthOfMonth(context)
        ? undefined
        : { reading: { kind: 'weekday', weekday, which: pastUnlessAhead(context) } };
    },
  },
];
