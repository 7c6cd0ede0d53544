import type { Timex, TimexAnchor } from '../core/model/timex3.ts';
import { longDateWords, type DateToTell } from './date-words.ts';

/** What the rule did, given the words for what it read against. About the reading, never the story. */
type Phrase = (against: string) => string;

const nearest =
  (unit: string): Phrase =>
  (against) =>
    `the nearest such ${unit} to ${against}`;

const directed = (unit: string): readonly (readonly [string, Phrase])[] => [
  [`${unit}/past`, (against) => `the last such ${unit} up to ${against}`],
  [`${unit}/future`, (against) => `the next such ${unit} from ${against}`],
  [unit, nearest(unit)],
];

/** By the name of the rule, or the part of it before the stroke: the longer name wins. */
const PHRASES: ReadonlyMap<string, Phrase> = new Map([
  ['explicit', () => 'the words name it themselves'],
  ...directed('weekday'),
  ...directed('day'),
  ...directed('month'),
  ...directed('season'),
  ...directed('quarter'),
  ...directed('holiday'),
  ...directed('year'),
  ['relative', (against) => `counted from ${against}`],
  ['deictic', (against) => `counted from ${against}`],
  ['duration', (against) => `counted from ${against}`],
  ['sibling', () => 'another article of the story, which tells the same, fixes it'],
]);

const AGAINST: Readonly<Record<TimexAnchor['kind'], string>> = {
  explicit: 'the date in the words',
  published: 'the article’s date',
  'other-article': 'the date in the other article',
  event: 'the date of the other event',
};

/** "Read as Tuesday 2 March 2021: the last such weekday up to the article’s date." */
export function readingWords(date: DateToTell, rule: string, anchor: TimexAnchor['kind']): string {
  const phrase = PHRASES.get(rule) ?? PHRASES.get(rule.split('/')[0] ?? '');
  const how = phrase === undefined ? '' : `: ${phrase(AGAINST[anchor])}`;
  return `Read as ${longDateWords(date)}${how}.`;
}

/** What a time expression means, in a sentence: its date, or why it is none. */
export function timexWords(timex: Timex): string {
  if (timex.edtf !== null) return readingWords(timex, timex.rule, timex.anchor.kind);
  if (timex.type === 'DURATION') return 'A length of time, not a date.';
  if (timex.type === 'SET') return 'A time that comes again and again, not one date.';
  return 'Nothing fixes this time to a date.';
}
