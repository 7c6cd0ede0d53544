import { GAP, fixed, rule, type Read, type TimexRule } from '../rule.ts';

const ref =
  (value: string): (() => Read) =>
  () => ({ reading: fixed(value) });

/** Times without a place on the calendar: they are told, and nothing is read into them. */
export const vagueRules: readonly TimexRule[] = [
  {
    name: 'vague/present',
    type: 'DATE',
    pattern: rule(
      `\\b(?:right${GAP}now|now(?!-\\p{L}|${GAP}that\\b)|currently|nowadays|(?<=\\bat${GAP})(?:present|the${GAP}moment)(?!${GAP}(?:of|when)\\b)|(?<!\\bin${GAP})these${GAP}days|(?:the${GAP})?present[-\\s]day|the${GAP}time${GAP}being|(?<=\\bto${GAP})date(?=[.,;)]|$|${GAP}(?:ha(?:ve|s|d)|is|was|are|only|more|there|no)\\b))\\b`,
    ),
    read: ref('PRESENT_REF'),
  },
  {
    name: 'vague/past',
    type: 'DATE',
    pattern: rule(
      `\\b(?:(?:(?:more|most)${GAP})?recently\\b|lately\\b|the${GAP}other${GAP}(?:day|night|week|evening|morning|afternoon|month|year)(?=\\s?[.,;:!?)”"'’]|$|${GAP}(?:that|when|he|she|they|we|I|it|and|but|to|at|in|on|by|with|about|a|the)\\b)|long${GAP}ago|(?<=\\bin${GAP})the${GAP}(?:recent${GAP}|distant${GAP})?past\\b(?!${GAP}(?:\\p{L}|\\d)|-))`,
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
