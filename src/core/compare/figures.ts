import { COUNTED_ALIKE, PEOPLE } from '../lexicon/amounts.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { dayNumber } from '../model/civil-day.ts';
import type { SpanIndex } from '../model/span-index.ts';
import { overlaps } from '../model/span.ts';
import type { Timex } from '../model/timex3.ts';
import { findAmounts, hedgedFrom, mayRound, type Amount } from './amounts.ts';
import { isIncluded, isNew, isNoMore } from './before-number.ts';
import type { Contexts, Sentence } from './contexts.ts';
import { findDetails, type Detail, type Said } from './details.ts';
import { lastingIn } from './lasting.ts';
import { findMeasures } from './measures.ts';
import { findMoney } from './money.ts';
import { tollOfNumber } from './toll-claims.ts';
import { isProgress, purposeOf } from './beside-number.ts';
import { mayGoAlike, wayOf } from './ways.ts';

/** A number of something; its slot is the noun that it counts, or that it counts people. */
interface Counted extends Said {
  readonly value: number | undefined;
  readonly shown: string;
  /** A length of time, a share or a vote: its words say it, not the number that compares it. */
  readonly isMeasure: boolean;
  /** Words for what it is a part of, where it says so. */
  readonly whole?: readonly string[] | undefined;
  /** Whether it takes the place of another: "raised the bid to $52". */
  readonly isNew?: boolean;
  /** Whether it is told as some of more: "the dead include two Germans". */
  readonly isIncluded?: boolean;
  /** The year long past that it is of, and those that its sentence names. */
  readonly year?: string | undefined;
  readonly years?: readonly string[];
  /** The number that it says itself to be a part of. */
  readonly of?: number | undefined;
  /** Families of the words for what lasts so long: "a three-hour siege". */
  readonly lasts?: readonly string[];
  /** Which way a length goes: wide, deep, off. */
  readonly way?: number | undefined;
  /** The places behind it: "300 welders in Leith and Oban". */
  readonly places: readonly string[];
  /** How many died, or were hurt and so on; of a sum, what it is for. */
  readonly toll?: number | string | undefined;
}

/** A number of something, where it stands. */
export type Figure = Counted & Detail;

/** Every number of something that the articles tell; `near` are their dates, `published` the day each came out. */
export function findFigures(
  contexts: Contexts,
  near: ReadonlyMap<string, SpanIndex<Timex>>,
  published: ReadonlyMap<string, string | null>,
): readonly Figure[] {
  return findDetails(contexts, (sentence) => {
    const dates = near.get(sentence.article)?.(sentence) ?? [];
    const day = dayNumber(published.get(sentence.article) ?? '');
    const old = dates.filter(({ latest }) => latest !== null && day - dayNumber(latest) > LONG_AGO);
    const numbers = numbersIn(sentence);
    return Number.isNaN(day) ? numbers : numbers.map((number) => inItsYear(sentence, number, old));
  });
}

/** Days after which a number is of another time: ten months. */
const LONG_AGO = 300;

/** Characters before a year that opens a sentence. */
const OPENING = 5;

/** Characters from a number to the year that it is of. */
const YEAR_REACH = 40;

/** "In 1979 [34 miners] died there": a number of a time long past, and all such times of its sentence. */
function inItsYear({ text, start }: Sentence, number: Counted, old: readonly Timex[]): Counted {
  const own = old.find(
    (timex) =>
      timex.start - start < OPENING ||
      (timex.start > number.end &&
        timex.start - number.end < YEAR_REACH &&
        !/[,;:]/u.test(text.slice(number.end, timex.start))),
  );
  const years = [...new Set(old.map(yearOf))];
  const [topic] = number.topic === undefined && years.length === 1 ? years : [number.topic];
  return { ...number, ...(topic !== undefined && { topic }), year: own && yearOf(own), years };
}

const yearOf = ({ latest }: Timex): string => latest!.slice(0, 'yyyy'.length);

function numbersIn(sentence: Sentence): readonly Counted[] {
  const { text, start, end } = sentence;
  const measures = findMeasures(text, { start, end }).filter(
    (one) =>
      one.noun !== 'age' ||
      !NAMED.test(text.slice(Math.max(start, one.start - NAMED_REACH), one.start)),
  );
  const sums = findMoney(text, { start, end });
  const known = [...measures, ...sums];
  const counts = findAmounts(text, { start, end }).filter(
    (count) => !known.some((one) => overlaps(one, count)),
  );
  const numbers = [
    ...counts.map((count) => ({
      ...toNumber(text, count, false),
      isIncluded: isIncluded(text, start, count),
      ...(arePeople(count.noun) && {
        slot: 'people',
        toll: tollOfNumber(text, { start, end }, count),
      }),
      ...(!COUNTED_ALIKE.has(count.noun) && { topic: count.noun }),
    })),
    ...sums.map((sum) => ({
      ...toNumber(text, sum, false),
      isNew: isNew(text, start, sum),
      ...purposeOf(text, sentence, sum),
    })),
    ...measures.map((measure) => ({
      ...toNumber(text, measure, true),
      isNew: isNew(text, start, measure),
      whole: wholeOf(sentence, measure),
      lasts: lastingIn(sentence, measure),
      way: wayOf(text, measure),
    })),
  ].toSorted((a, b) => a.start - b.start);
  return numbers.filter(
    (number, at) =>
      !isOneOfTwo(text, number, numbers[at - 1], numbers[at + 1]) &&
      !isNoMore(text, start, number) &&
      !isProgress(text, number) &&
      !RANGE.test(text.slice(Math.max(start, number.start - RANGE_REACH), number.start)) &&
      !PART.test(text.slice(number.end, Math.min(end, number.end + PART_REACH))),
  );
}

/** "Janelle Price, a [52-year-old] driver": how old the named are is asked of their names. */
const NAMED = /\p{Lu}[\p{L}’'-]+, (?:an?|the|then|now) $/u;
const NAMED_REACH = 30;

const arePeople = (noun: string): boolean => PEOPLE.has(noun) || ROLE_NOUNS.has(noun);

/** "Between two and [four years]", "20 to [30 people]": either end alone says what nobody claims. */
const RANGE =
  /(?:\bbetween \S{1,12} and|(?<![\p{L}\p{N}$£€.,])(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty) (?:to|or)) $/iu;
const RANGE_REACH = 25;

/** "Two plants in Spain and one in Peru": what comes before is a part of the number. */
const PART =
  /^[^.;:]{0,40}? and (?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?:in|at|from|on|near)\b/u;
const PART_REACH = 60;

/** Characters within which two sums of one sentence are about one thing: "rose $6 to $41". */
const SIDE_BY_SIDE = 60;

/** What parts two clauses, each with a number of its own: "fell 15% on Monday, rose 6% on Friday". */
const CLAUSE = /[,;] /u;

/** Whether its neighbour measures by the same unit and says otherwise, so that nobody knows which is which. */
const isOneOfTwo = (
  text: string,
  number: Counted,
  ...sides: readonly (Counted | undefined)[]
): boolean =>
  number.topic === undefined &&
  sides.some(
    (side) =>
      side !== undefined &&
      side.slot === number.slot &&
      side.value !== number.value &&
      mayGoAlike(side.way, number.way) &&
      Math.abs(side.start - number.start) < SIDE_BY_SIDE &&
      !CLAUSE.test(text.slice(Math.min(side.end, number.end), Math.max(side.start, number.start))),
  );

function toNumber(text: string, amount: Amount, isMeasure: boolean): Counted {
  const { end, noun, count } = amount;
  const start = hedgedFrom(text, amount.start);
  const [, places = ''] = PLACES.exec(text.slice(end, end + PLACES_REACH)) ?? [];
  return {
    start,
    end,
    slot: noun,
    value: count,
    of: amount.of,
    isMeasure,
    shown: text.slice(start, end),
    places: places.match(/\p{Lu}[\p{L}-]+/gu) ?? [],
  };
}

/** " in Leith, Oban and Port Ellen" behind a number. */
const PLACES = /^ (?:in|at|near) (\p{Lu}[\p{L}-]+(?:(?:,? and|,)? \p{Lu}[\p{L}-]+)*)/u;
const PLACES_REACH = 80;

/** Whether what is counted in some places is part of what is counted in those and others. */
const isPart = ({ places: a }: Figure, { places: b }: Figure): boolean =>
  a.length > 0 && a.length < b.length && a.every((place) => b.includes(place));

/** Whether it is told as a round number, and may be the other. */
export const mayBe = ({ shown, value, slot }: Figure, other: number): boolean =>
  value !== undefined && mayRound(shown, value, other, slot === 'percent');

/** "41% [of the voters in] Leith": behind a share, what it is one of. */
const WHOLE =
  /^ of(?: (?!(?:in|at|on|for|to|from|by|with|who|that|which|are|is|was|were|have|has|had)\b)\p{L}+){1,4}/u;
const WHOLE_REACH = 60;

/** Who is so old: no man is the woman of another article. */
const SEXES = [
  /^ (?:\p{L}+ )?(?:man|boy|husband|father|son)\b/u,
  /^ (?:\p{L}+ )?(?:woman|lady|girl|wife|mother|daughter)\b/u,
];

/** The words for what a share is one of; undefined where it does not say. */
function wholeOf({ text, words }: Sentence, { end, noun }: Amount): readonly string[] | undefined {
  const behind = text.slice(end, end + WHOLE_REACH);
  if (noun === 'age') {
    const sex = SEXES.find((one) => one.test(behind));
    return sex && [sex.source];
  }
  const [whole] = WHOLE.exec(behind) ?? [];
  if (whole === undefined) return undefined;
  return words
    .filter((word) => word.start > end && word.end <= end + whole.length)
    .map(({ family }) => family);
}

/**
 * Whether they are neither shares of two wholes by their own words nor of two tolls, nor a part and the whole, nor
 * an offer and what it was raised to.
 */
export const mayMeet = (a: Figure, b: Figure): boolean =>
  a.isNew === b.isNew &&
  MORE.test(a.shown) === MORE.test(b.shown) &&
  mayBeOthers(a.shown, b.shown) &&
  mayBeOthers(b.shown, a.shown) &&
  mayBeOf(a.year, b.years) &&
  mayBeOf(b.year, a.years) &&
  a.isIncluded === b.isIncluded &&
  mayGoAlike(a.way, b.way) &&
  !isOf(a, b) &&
  !isOf(b, a) &&
  !isPart(a, b) &&
  !isPart(b, a) &&
  (a.toll === b.toll ||
    ((a.toll ?? b.toll) === (b.toll ?? a.toll) &&
      a.value !== undefined &&
      b.value !== undefined)) &&
  (a.whole === undefined ||
    b.whole === undefined ||
    a.whole.some((word) => b.whole!.includes(word)));

/** Whether one is told as a part of the other ("410 of its 520 drivers", "about 500"), or of what both make up. */
const isOf = ({ of, value }: Figure, other: Figure): boolean =>
  of !== undefined &&
  (of === other.value || of === (value ?? NaN) + (other.value ?? NaN) || mayBe(other, of));

/** "Two more bodies": what comes on top. */
const MORE = /\b(?:additional|further)\b|\bmore\b(?! than)/iu;

/** "Two others" are on top of some as well; "two other cooks" may be "two cooks". */
const mayBeOthers = (a: string, b: string): boolean =>
  !a.endsWith(' others') || b.includes(' other');

/** Whether what is of a year long past may be told beside these years; of an article without a date nobody knows. */
const mayBeOf = (year: string | undefined, years: readonly string[] | undefined): boolean =>
  year === undefined || years === undefined || years.includes(year);
