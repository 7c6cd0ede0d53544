import { AMOUNT, GAP, UNITS, WEEKDAY, fixed, rule, type Read, type TimexRule } from '../rule.ts';

const ref =
  (value: string): (() => Read) =>
  () => ({ reading: fixed(value) });

/** Times without a place on the calendar: they are told, and nothing is read into them. */
export const vagueRules: readonly TimexRule[] = [
  {
    name: 'vague/present',
    type: 'DATE',
    pattern: rule(
      `\\b(?:right${GAP}now|now(?!-\\p{L}|${GAP}that\\b)|currently|nowadays|(?<=\\bat${GAP})(?:present|th(?:e|is)${GAP}moment|this${GAP}(?:time|point|stage|hour))(?!${GAP}(?:of|when|in)\\b)|(?<!\\bin${GAP})these${GAP}days|(?:the${GAP})?present[-\\s]day|the${GAP}time${GAP}being|(?<=\\bt(?:o|ill)${GAP})date(?=[.,;)]|$|${GAP}(?:ha(?:ve|s|d)|is|was|are|only|more|there|no)\\b))\\b`,
    ),
    read: ref('PRESENT_REF'),
  },
  {
    name: 'vague/past',
    type: 'DATE',
    pattern: rule(
      `\\b(?:(?:(?:more|most)${GAP})?recently\\b(?!${GAP}as\\b)|lately\\b|the${GAP}other${GAP}(?:day|night|week|evening|morning|afternoon|month|year)(?=\\s?[.,;:!?)”"'’]|$|${GAP}(?:that|when|he|she|they|we|I|it|and|but|to|at|in|on|by|with|about|a|the)\\b)|(?:long|(?:some|a${GAP}(?:short|long))${GAP}(?:time|while)|a${GAP}(?:generation|while)|moments)${GAP}ago|(?:a|one)${GAP}recent${GAP}(?:${WEEKDAY}|day|morning|afternoon|evening|night|weekend|week|month)\\b|(?<=\\bin${GAP})the${GAP}(?:recent${GAP}|distant${GAP})?past\\b(?!${GAP}(?:\\d|${UNITS}|${AMOUNT}${GAP}|(?:few|several|half|couple|tense|perfect|master)\\b)|-))`,
    ),
    read: ref('PAST_REF'),
  },
  {
    // "in recent months", "the coming weeks": nobody says how many.
    name: 'vague/units',
    type: 'DATE',
    pattern: rule(
      `\\b(?:(?:(?:more|most|very)${GAP})?(?:recent|past|(?<coming>(?:the${GAP})?coming))${GAP}(?:days|weeks|months|years|decades)|(?<ahead>the${GAP}(?:days|weeks|months|years)${GAP}(?:ahead|to${GAP}come)))\\b(?!['’])`,
    ),
    read: ({ ahead = '', coming = '' }) => ({
      reading: fixed(ahead + coming === '' ? 'PAST_REF' : 'FUTURE_REF'),
    }),
  },
  {
    name: 'vague/future',
    type: 'DATE',
    pattern: rule(
      `\\bthe${GAP}(?:(?:very${GAP})?near|foreseeable|not-too-distant|immediate)${GAP}future\\b|\\b(?:the${GAP}|(?<=\\b(?:in|for)${GAP}))future\\b(?!${GAP}(?:of|for)\\b|${GAP}\\p{L}+s?\\b(?<!\\b(?:and|is|was|as|but|to|by|at|with|in|on|will|may|might|could|the|he|she|it|they|when|that)))`,
    ),
    read: (_, { match }) => (/F/u.test(match) ? undefined : { reading: fixed('FUTURE_REF') }),
  },
];
