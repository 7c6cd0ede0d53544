import { atEnd } from '../at-end.ts';
import { DAY_EDGES, DAY_PARTS } from '../../lexicon/day-parts.ts';
import { HAD_DONE } from './periods-near.ts';
import {
  GAP,
  anyOf,
  isCapitalised,
  keyOf,
  rule,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';

const PART = anyOf([...DAY_PARTS.keys()]);

function part({ part: word = '' }: Groups): Read {
  const key = keyOf(word);
  const time = DAY_PARTS.get(key) ?? DAY_PARTS.get(key.replace(/^mid/u, '')) ?? 'TNI';
  return { reading: { kind: 'clock' }, time };
}

/** "in the afternoon", "until late evening", "in mid-morning trading": of the day that is told. */
const isAlone = (
  { the = '', where = '' }: Groups,
  { before, after, match }: ReadContext,
): boolean =>
  (the !== '' ||
    where !== '' ||
    /^(?:early|late|mid)/iu.test(match) ||
    (BY.test(before) && !isCapitalised(match))) &&
  LEADS_TO_PART.test(before) &&
  !OF_SOMETHING.test(after) &&
  (!/night$/iu.test(match) || (the !== '' && /(?:through(?:out)?|into)\s$/iu.test(before)));
const LEADS_TO_PART = atEnd(
  /(?:^|[^\p{L}])(?:in(?:to)?|during|by|until|till|from|since|at|through(?:out)?)\s{1,8}/iu,
);
/** "By evening the town had fallen." */
const BY = atEnd(/(?:^|[^\p{L}])(?:by|until|till)\s{1,8}/iu);
/** "the evening of his life", "the morning rush": not of a day. */
const OF_SOMETHING =
  /^(?:['’-]|\s{1,8}(?:of|after|before|that|when|rush|news|papers?|show|shift|service|commute|prayers?|sun|air|light|mist|fog|sky|session|edition|briefing|hours?)\b)/u;

/** Parts of the day: of the day beside them, of the one told, or of those next to it. */
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
    pattern: rule(
      `\\bthe${GAP}(?<part>${PART})${GAP}(?<which>before|after)(?:(?=\\s?[.,;:)]|$|${GAP}(?:and|but|in|at|with|to|which|that)\\b)|${HAD_DONE})`,
    ),
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
    // "until dawn", "at first light": of the day that is told. "at night" may be any.
    name: 'part/edge',
    type: 'TIME',
    pattern: rule(
      `(?<=\\b(?:at|by|until|till|before|after|since|around|from|shortly)${GAP})(?<word>${anyOf(DAY_EDGES.keys())})\\b(?!${GAP}(?:\\p{L}+ers|chorus|raids?|patrol|mass|breaks|services?|part(?:y|ies)|views?|cruises?|sk(?:y|ies)|clauses?|provisions?)\\b|-)`,
    ),
    read: ({ word = '' }) =>
      isCapitalised(word)
        ? undefined
        : { reading: { kind: 'clock' }, time: DAY_EDGES.get(keyOf(word)) ?? 'TMO' },
  },
  {
    // "Rain fell overnight", "Storms overnight in the south": the night that ended on that morning.
    name: 'part/overnight',
    type: 'TIME',
    pattern: rule(
      `(?<!\\b(?:almost|virtually|practically|literally|seemingly|change|changed|became|become|becomes|stay|stayed|staying|camp|camped|happen)${GAP})\\bovernight\\b(?=\\s?[.,;:)]|$|${GAP}(?:in|on|at|by|and|but|as|after|when|into|from|to|near|off|between|with|while|the|that|for)\\b|(?<=^overnight)${GAP}(?!trains|flights|guests|stays|rates|success)\\p{Ll}{3,}s\\b)`,
    ),
    read: (_, { lean }) => ({
      reading: { kind: 'shift', unit: 'day', by: lean() === 'future' ? 0 : -1, from: 'published' },
      time: 'TNI',
    }),
  },
  {
    name: 'part/small-hours',
    type: 'TIME',
    pattern: rule(
      `\\b(?:the${GAP})?(?:very${GAP})?(?:(?:early|small|wee)${GAP}hours|pre-?dawn${GAP}(?:hours|darkness))\\b`,
    ),
    read: () => ({ reading: { kind: 'clock' }, time: 'TMO', loose: true }),
  },
  {
    name: 'part/bare',
    type: 'TIME',
    pattern: rule(
      `\\b(?:(?:early|late)${GAP}(?:in${GAP})?|mid-)?(?<the>the${GAP})?(?<where>(?:early|late)(?:${GAP}|-)|mid-)?(?<part>mid(?:${PART})|${PART})(?:${GAP}hours)?\\b`,
    ),
    read: (groups, context) =>
      // "for a second straight night Monday": counted.
      /\b(?:straight|consecutive|successive)\s$/iu.test(context.before)
        ? undefined
        : { ...part(groups), ...(isAlone(groups, context) ? {} : { loose: true as const }) },
  },
];
