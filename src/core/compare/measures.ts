import { NUMBER_WORDS, ORDINAL_WORDS } from '../lexicon/number-words.ts';
import { MULTIPLIERS } from '../lexicon/money.ts';
import { UNITS } from '../lexicon/units.ts';
import type { Span } from '../model/span.ts';
import type { Amount } from './amounts.ts';

const COUNT = String.raw`half an?|\d{1,3}(?:,\d{3})*(?:\.\d+)?|\d{4,6}|\p{L}{1,9}(?:-\p{L}{1,5})?`;

const NAMES = [...UNITS.keys()].toSorted((a, b) => b.length - a.length).join('|');

/**
 * "80 minutes", "an hour and a half", "a 200-foot section", "172 tonnes", "60km/h"; neither an age nor a
 * date ("ago").
 */
const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$£€/-])(?<count>${COUNT})(?: (?<by>hundred|thousand|million|billion))?(?<half>[ -]and[ -]a[ -]half)?(?:(?<=\d)|[ -])(?<unit>${NAMES})(?![\p{L}\p{N}])(?: and (?:(?<halfMore>a half)|(?<more>${COUNT}) (?<less>${NAMES}))\b)?(?![ -](?:old|ago|later|earlier|past|on(?=[,.;:]| from\b| since\b))\b)(?=(?<then> (?:before|after)\b)?)`,
  'giu',
);

const PERCENT = /(?<![\p{L}\p{N}.,-])(?<count>\d{1,3}(?:\.\d+)?)(?: ?%| per ?cent\b)/gu;

/** "An 82-year-old man", "a six-year-old girl". */
const YEAR_OLD = /(?<![\p{L}\p{N}.,-])(?<count>\d{1,3}|\p{L}{3,9})-year-old\b/giu;

/** Who is told to be so old by who they are alone: "the driver, 35, said", "a woman of 71", "a guard, aged 41". */
const OF_AGE =
  /(?<=\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:\p{Ll}+ )?\p{Ll}{3,}, (?:aged )?)(?<after>[1-9]\d)(?=,? (?!per|other|of|and|\p{Ll}+s\b)\p{Ll}|[.;])|(?<=\b(?:man|woman|boy|girl|male|female) (?:of|aged) )(?<of>\d{1,2})(?![\d%]|[.,]\d)/gu;

/** "Twice", "five separate times"; "three times as many" says how large. */
const OFTEN =
  /\b(?:(?<word>(?<!\b(?:at|was|were|had|who|that) )once|twice)|(?<count>\d{1,2}|\p{L}{3,6}) (?:\p{Ll}+ )?(?:times|occasions))\b(?! (?:as|more|the|less|a|an|his|her|its|bigger|larger|higher|longer)\b)/gu;

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

const SIDE = String.raw`\d{1,3}(?:,\d{3})?|\p{L}{3,12}`;

/** "5-2", "five to two", "by 5 votes to 2"; a season ("2011-12") and a range have other sizes. */
const DIVISION = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/$£€-])(?<yes>${SIDE})(?:-|–| to | votes? (?:to|against) )(?<no>${SIDE})(?![\p{L}\p{N}:/%-]|[.,]\d)`,
  'giu',
);

/** What a sentence speaks of that tells two sides apart by numbers: a vote or a match. */
const DIVIDED =
  /\b(?:vot(?:e|es|ed|ing)|match|beat(?:en)?|w[io]n|wins|los[et]|defeat|victory|draw|drew|goals?)\b/iu;

/** By what it is a vote. */
const VOTED = /\b(?:vot|ballot|motion|board|council|court|committee|bill|jur)/iu;

const UNANIMOUS = /\bunanimous(?:ly)?\b/giu;

/** "A magnitude of 6.1", "the 7-magnitude quake", "3.9 on the Richter scale". */
const MAGNITUDE =
  /\b(?:magnitude|strength) (?:(?:of|at|was) )?(?<after>\d(?:\.\d)?)(?![\d.]\d)|(?<![\d.])(?<before>\d(?:\.\d)?)(?:[- ]magnitude| on the (?:\p{L}+ )?richter)\b/giu;

/** "The second failure", "a third-floor flat", "the 36th level": which one of several it is. */
const ORDINAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<nth>\d{1,3}(?:st|nd|rd|th)|${[...ORDINAL_WORDS.keys()].slice(0, 12).join('|')})[- ](?<what>(?!time|half|year|day|century|person|place|place|world|round)\p{Ll}{4,})`,
  'giu',
);

/** What is measured in a stretch of text: quantities, shares of a hundred, quakes, votes, ranks. */
export function findMeasures(text: string, { start, end }: Span): readonly Amount[] {
  const within = text.slice(start, end);
  const read = (
    form: RegExp,
    noun: string | ((groups: Groups) => string),
    countOf: (groups: Groups) => number | undefined,
  ): readonly Amount[] =>
    [...within.matchAll(form)].flatMap((match) => {
      const groups: Groups = match.groups ?? {};
      const count = countOf(groups);
      if (count === undefined) return [];
      const from = start + match.index;
      const called = typeof noun === 'string' ? noun : noun(groups);
      return [{ start: from, end: from + match[0].length, noun: called, count }];
    });
  return [
    ...read(QUANTITY, ofWhat, quantityOf),
    ...read(MAGNITUDE, 'magnitude', ({ after, before }) => Number(after ?? before)),
    ...read(PERCENT, 'percent', ({ count }) => Number(count)),
    ...read(PART, 'percent', ({ part = '' }) => PARTS.get(part.toLowerCase().replace('-', ' '))),
    ...read(OFTEN, 'often', ({ word, count = '' }) =>
      word === undefined ? numberOf(count) : word === 'once' ? 1 : 2,
    ),
    ...read(YEAR_OLD, 'age', ({ count = '' }) => numberOf(count)),
    ...read(OF_AGE, 'age', ({ after, of }) => Number(after ?? of)),
    ...(DIVIDED.test(within)
      ? read(DIVISION, VOTED.test(within) ? 'vote' : 'score', divisionOf)
      : []),
    ...read(UNANIMOUS, 'vote', () => UNITED),
    ...read(
      ORDINAL,
      ({ what = '' }) => `nth ${what.toLowerCase()}`,
      ({ nth = '' }) => rankOf(nth),
    ),
  ];
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Minutes of a day, and from which on a length of time is told in years. */
const DAY = 1440;
const LONG = 300 * DAY;

/** What a quantity measures; minutes, days and years answer different questions. */
function ofWhat(groups: Groups): string {
  const measured = UNITS.get(groups['unit']?.toLowerCase() ?? '')?.measures ?? '';
  const count = quantityOf(groups) ?? 0;
  return measured === 'time' ? `time ${count < DAY ? 1 : count < LONG ? 2 : 3}` : measured;
}

function quantityOf(groups: Groups): number | undefined {
  const { count = '', by = '', half, unit = '', halfMore, more, less = '', then } = groups;
  const whole = numberOf(count);
  // "A second" is mostly no length of time, and "two days after" a date.
  const isNone = (unit === 'second' && whole === 1) || (then !== undefined && sizeOf(unit) >= DAY);
  if (whole === undefined || isNone) return undefined;
  const times = MULTIPLIERS.get(by.toLowerCase()) ?? 1;
  const rest = more === undefined ? 0 : (numberOf(more) ?? 0) * sizeOf(less);
  return (whole * times + ((half ?? halfMore) === undefined ? 0 : 0.5)) * sizeOf(unit) + rest;
}

const sizeOf = (unit: string): number => UNITS.get(unit.toLowerCase())?.size ?? 0;

const rankOf = (nth: string): number | undefined =>
  ORDINAL_WORDS.get(nth.toLowerCase()) ?? Number.parseInt(nth, 10);

const numberOf = (word: string): number | undefined =>
  /^\d/u.test(word) ? Number(word.replaceAll(',', '')) : NUMBER_WORDS.get(word.toLowerCase());

/** More votes than are told on either side, so that one number stands for both. */
export const LARGEST = 1_000_000;

/** That nobody voted against, whatever the number. */
export const UNITED = Infinity;

/** How votes were divided, or how a match ended. */
function divisionOf({ yes = '', no = '' }: Groups): number | undefined {
  const [a, b] = [numberOf(yes), numberOf(no)];
  if (a === undefined || b === undefined) return undefined;
  return a * LARGEST + b;
}
