import type { Timex, TimexAnchor } from '../core/model/timex3.ts';
import { longDateWords, type DateToTell } from './date-words.ts';

/** What the words of a date were read against. */
export interface Against {
  readonly kind: TimexAnchor['kind'];
  /** The last day it can stand for (ISO); undefined where it is not known. */
  readonly day: string | undefined;
}

/** What a rule did, in our words: about the reading, never about the story. */
type Phrase = (date: DateToTell, against: Against) => string;

const AGAINST: Readonly<Record<TimexAnchor['kind'], string>> = {
  explicit: 'the date in the words',
  published: 'the article’s date',
  'other-article': 'the date inferred for the article',
  event: 'the time told before it',
};

const nearest =
  (unit: string): Phrase =>
  ({ latest }, { kind, day }) => {
    const words = AGAINST[kind];
    if (day === undefined || latest === null) return `the nearest such ${unit} to ${words}`;
    return latest <= day
      ? `the last such ${unit} up to ${words}`
      : `the next such ${unit} from ${words}`;
  };

const counted: Phrase = (_, { kind }) => `counted from ${AGAINST[kind]}`;

const always =
  (words: string): Phrase =>
  () =>
    words;

/** By the name of a rule, or the part of it before the stroke: the whole name wins. */
const PHRASES: ReadonlyMap<string, Phrase> = new Map([
  ['weekday', nearest('weekday')],
  ['weekend', nearest('weekend')],
  ['date', nearest('date')],
  ['month', nearest('month')],
  ['season', nearest('season')],
  ['period', nearest('period')],
  ['period/season', nearest('season')],
  ['period/quarter', nearest('quarter')],
  ['period/relative', counted],
  ['part', nearest('period')],
  ['holiday', nearest('day')],
  ['year', nearest('year')],
  ['day', counted],
  ['distance', counted],
  ['duration', counted],
]);

/** By the name of a rule that dates an event without a time expression of its own. */
const EVENT_PHRASES: ReadonlyMap<string, Phrase> = new Map([
  ['before-published', always('it is told as past and nothing else dates it')],
  ['before-told', always('it is told as over by then and nothing else dates it')],
  ['after-published', always('it is told as still to come and nothing else dates it')],
  ['told-that-day', always('it is told as news of the article’s own day')],
  ['same-scene', always('it is told as part of what happened then')],
  ['apart', always('counted from what happened then')],
  ['articles-differ', always('the articles give different dates, and this holds them all')],
]);

/** Ends the name of a rule whose open end the article's own date has closed. */
const UNTIL_PUBLISHED = '/until-published';

/** "Read as: Tuesday 2 March 2021 (the last such weekday up to the article’s date)." */
export function readingWords(date: DateToTell, rule: string, against: Against): string {
  const how = phraseFor(rule, against)?.(date, against);
  const parts = rule.endsWith(UNTIL_PUBLISHED)
    ? [how && `its beginning: ${how}`, 'its end: the article’s date, for the words leave it open']
    : [how];
  const words = parts.filter((part) => part !== undefined).join('; ');
  return `Read as: ${longDateWords(date)}${words && ` (${words})`}.`;
}

function phraseFor(named: string, { kind }: Against): Phrase | undefined {
  const rule = named.replace(UNTIL_PUBLISHED, '');
  const forEvent = EVENT_PHRASES.get(rule);
  if (forEvent) return forEvent;
  if (kind === 'explicit') return always('the words name it themselves');
  return PHRASES.get(rule) ?? PHRASES.get(rule.split('/')[0] ?? '');
}

/** What a time expression means, in a sentence: its date, or why it is none. */
export function timexWords(timex: Timex, published: string | null | undefined): string {
  if (timex.edtf !== null) {
    const { kind } = timex.anchor;
    return readingWords(timex, timex.rule, { kind, day: dayFor(kind, published) });
  }
  if (timex.type === 'DURATION') return 'A length of time, not a date.';
  if (timex.type === 'SET') return 'A time that comes again and again, not one date.';
  return 'Nothing fixes this time to a date.';
}

/** Only what is read against publication can lie before or after it. */
export const dayFor = (
  kind: TimexAnchor['kind'],
  published: string | null | undefined,
): string | undefined =>
  kind === 'published' || kind === 'other-article' ? (published ?? undefined) : undefined;
