import { NUMBER_WORDS } from '../lexicon/number-words.ts';
import type { Span } from '../model/span.ts';
import type { Amount } from './amounts.ts';

/** Lengths of time that a reporter measures in, in minutes. */
const MINUTES: ReadonlyMap<string, number> = new Map([
  ['seconds', 1 / 60],
  ['minute', 1],
  ['hour', 60],
  ['day', 1440],
  ['week', 10_080],
  ['fortnight', 20_160],
  ['month', 43_800],
  ['year', 525_600],
  ['decade', 5_256_000],
]);

const COUNT = String.raw`half an?|\d{1,3}(?:\.\d)?|\p{L}{1,9}(?:-\p{L}{1,5})?`;
/** "A second" is mostly no length of time. */
const UNIT = 'seconds|minute|hour|day|week|fortnight|month|year|decade';

/** "80 minutes", "an hour and a half", "two and a half years"; neither an age nor a date ("ago"). */
const DURATION = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(?<count>${COUNT})(?<half>[ -]and[ -]a[ -]half)? (?<unit>${UNIT})s?\b(?: and (?:(?<halfMore>a half)|(?<more>${COUNT}) (?<less>minute|hour|day|month)s?)\b)?(?! (?:old|ago|later|earlier|before|after|on)\b|-)`,
  'giu',
);

const PERCENT = /(?<![\p{L}\p{N}.,-])(?<count>\d{1,3}(?:\.\d+)?)(?: ?%| per ?cent\b)/gu;

/** "An 82-year-old man". */
const YEAR_OLD = /(?<![\p{N}.,-])(?<count>\d{1,3})-year-old\b/gu;

/** Parts of a whole, in hundredths: "half his salary", "two-thirds of the staff". */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['a third', 33],
  ['one third', 33],
  ['two thirds', 67],
  ['a quarter', 25],
  ['one quarter', 25],
  ['three quarters', 75],
]);

const PART =
  /(?<!\bif\s|[\p{L}\p{N}-])(?<part>half|(?:a|one) (?:third|quarter)|one-(?:third|quarter)|two[- ]thirds|three[- ]quarters)(?= (?:of )?(?:the|his|her|its|their|our|all)\b)(?! (?:of )?the (?:time|way|world|night|year|day)\b)/giu;

const VOTES = String.raw`\d{1,3}|\p{L}{3,12}`;

/** "5-2", "five to two", "by 5 votes to 2"; a season ("2011-12") and a range have other sizes. */
const DIVISION = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/$£€-])(?<yes>${VOTES})(?:-|–| to | votes? (?:to|against) )(?<no>${VOTES})(?![\p{L}\p{N}:/%-]|[.,]\d)`,
  'giu',
);

/** "A magnitude of 6.1", "the 7-magnitude quake". */
const MAGNITUDE =
  /\bmagnitude (?:of )?(?<after>\d(?:\.\d)?)(?![\d.]\d)|(?<![\d.])(?<before>\d(?:\.\d)?)[- ]magnitude\b/giu;

/** What is measured in a stretch of text: lengths of time, shares of a hundred, quakes, votes. */
export function findMeasures(text: string, { start, end }: Span): readonly Amount[] {
  const within = text.slice(start, end);
  const at = (match: RegExpExecArray): Span => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  });
  const times = [...within.matchAll(DURATION)].flatMap((match) => {
    const count = minutesIn(match.groups ?? {});
    return count === undefined ? [] : [{ ...at(match), noun: 'time', count }];
  });
  const shares = [...within.matchAll(PERCENT)].map((match) => ({
    ...at(match),
    noun: 'percent',
    count: Number(match.groups?.['count']),
  }));
  const ages = [...within.matchAll(YEAR_OLD)].map((match) => ({
    ...at(match),
    noun: 'age',
    count: Number(match.groups?.['count']),
  }));
  const parts = [...within.matchAll(PART)].map((match) => ({
    ...at(match),
    noun: 'percent',
    count: PARTS.get(match[0].toLowerCase().replace('-', ' ')),
  }));
  const quakes = [...within.matchAll(MAGNITUDE)].map((match) => ({
    ...at(match),
    noun: 'magnitude',
    count: Number(match.groups?.['after'] ?? match.groups?.['before']),
  }));
  return [
    ...times,
    ...quakes,
    ...shares,
    ...parts,
    ...ages,
    ...votesIn(within).map((vote) => ({
      ...vote,
      start: vote.start + start,
      end: vote.end + start,
    })),
  ];
}

function minutesIn({
  count = '',
  half,
  unit = '',
  halfMore,
  more,
  less = '',
}: Groups): number | undefined {
  const whole = numberOf(count);
  const minutes = MINUTES.get(unit.toLowerCase());
  if (whole === undefined || minutes === undefined) return undefined;
  const rest =
    more === undefined ? 0 : (numberOf(more) ?? 0) * (MINUTES.get(less.toLowerCase()) ?? 0);
  return (whole + ((half ?? halfMore) === undefined ? 0 : 0.5)) * minutes + rest;
}

type Groups = Readonly<Record<string, string | undefined>>;

const numberOf = (word: string): number | undefined =>
  /^\d/u.test(word) ? Number(word) : NUMBER_WORDS.get(word.toLowerCase());

/** How votes were divided, where the sentence speaks of a vote. */
function votesIn(text: string): readonly Amount[] {
  if (!/\bvot(?:e|es|ed|ing)\b/iu.test(text)) return [];
  return [...text.matchAll(DIVISION)].flatMap((match) => {
    const yes = numberOf(match.groups?.['yes'] ?? '');
    const no = numberOf(match.groups?.['no'] ?? '');
    if (yes === undefined || no === undefined) return [];
    const place = { start: match.index, end: match.index + match[0].length };
    return [{ ...place, noun: 'division', count: yes * LARGEST + no }];
  });
}

/** More votes than are told on either side, so that one number stands for both. */
const LARGEST = 1000;
