import { COUNTED_ALIKE, PEOPLE } from '../lexicon/amounts.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import type { Claim } from '../model/event.ts';
import { overlaps } from '../model/span.ts';
import { alikeDetails } from './alike-details.ts';
import { findAmounts, hedgedFrom, isRounded, rangeOf, type Amount } from './amounts.ts';
import type { Contexts, Sentence } from './contexts.ts';
import { findDetails, type Detail, type Said } from './details.ts';
import { gather } from './gather.ts';
import { joinSets } from './join-sets.ts';
import { findMeasures } from './measures.ts';
import { findMoney } from './money.ts';
import { tollOfNumber } from './toll-claims.ts';

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
  /** The places behind it: "300 welders in Leith and Oban". */
  readonly places: readonly string[];
  /** How many died, or were hurt and so on. */
  readonly toll?: number | undefined;
}

type Figure = Counted & Detail;

/**
 * Claims side by side on how many or how much: numbers that count the same thing amid the same words
 * in several articles. "Several" beside "20" and "nearly 40" beside 38 differ, and are marked as
 * vaguer; "several" beside "many" does not.
 */
export function numberClaims(contexts: Contexts): readonly (readonly Claim[])[] {
  const figures = findDetails(contexts, numbersIn);
  const place = new Map(figures.map((figure, at) => [figure, at]));
  const inOrder = (set: readonly Figure[]): readonly Figure[] =>
    set.toSorted((a, b) => place.get(a)! - place.get(b)!);
  return joinSets(
    [...sameFigures(figures), ...alikeDetails(figures, contexts.weigh, undefined, mayMeet)],
    oneEach,
  )
    .filter(differ)
    .map((set) => once(inOrder(set)).map((figure) => toClaim(figure, set)));
}

function numbersIn(sentence: Sentence): readonly Counted[] {
  const { text, start, end } = sentence;
  const measures = findMeasures(text, { start, end });
  const sums = findMoney(text, { start, end });
  const known = [...measures, ...sums];
  const counts = findAmounts(text, { start, end }).filter(
    (count) => !known.some((one) => overlaps(one, count)),
  );
  const numbers = [
    ...counts.map((count) => ({
      ...toNumber(text, count, false),
      ...(arePeople(count.noun) && {
        slot: 'people',
        toll: tollOfNumber(text, { start, end }, count),
      }),
      ...(!COUNTED_ALIKE.has(count.noun) && { topic: count.noun }),
    })),
    ...sums.map((sum) => ({
      ...toNumber(text, sum, false),
      isNew: NEW.test(text.slice(Math.max(start, sum.start - NEW_REACH), sum.start)),
    })),
    ...measures.map((measure) => ({
      ...toNumber(text, measure, true),
      whole: wholeOf(sentence, measure),
    })),
  ].toSorted((a, b) => a.start - b.start);
  return numbers.filter(
    (number, at) =>
      !isOneOfTwo(text, number, numbers[at - 1], numbers[at + 1]) &&
      !NOT.test(text.slice(Math.max(start, number.start - RANGE_REACH), number.start)) &&
      !RANGE.test(text.slice(Math.max(start, number.start - RANGE_REACH), number.start)) &&
      !PART.test(text.slice(number.end, Math.min(end, number.end + PART_REACH))),
  );
}

/** What an offer or a price was turned into: "raised his bid for the mill to [$52]". */
const NEW =
  /\b(?:sweeten|rais|increas|improv|boost|lift|lower|reduc|cut)\p{L}*(?: [\p{L}\p{N}$£€.,’'-]+){0,8} to $/iu;
const NEW_REACH = 90;

const arePeople = (noun: string): boolean => PEOPLE.has(noun) || ROLE_NOUNS.has(noun);

/** "Not the [7.5t] reported elsewhere": what is denied is claimed by others. */
const NOT = /\bnot (?:the )?$/iu;

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

/** "41% [of the voters in] Leith": behind a share, what it is one of. */
const WHOLE =
  /^ of(?: (?!(?:in|at|on|for|to|from|by|with|who|that|which|are|is|was|were|have|has|had)\b)\p{L}+){1,4}/u;
const WHOLE_REACH = 60;

/** The words for what a share is one of; undefined where it does not say. */
function wholeOf({ text, words }: Sentence, { end }: Amount): readonly string[] | undefined {
  const [whole] = WHOLE.exec(text.slice(end, end + WHOLE_REACH)) ?? [];
  if (whole === undefined) return undefined;
  return words
    .filter((word) => word.start > end && word.end <= end + whole.length)
    .map(({ family }) => family);
}

/**
 * Whether they are neither shares of two wholes by their own words nor of two tolls, nor a part and the whole, nor
 * an offer and what it was raised to.
 */
const mayMeet = (a: Figure, b: Figure): boolean =>
  a.isNew === b.isNew &&
  !isPart(a, b) &&
  !isPart(b, a) &&
  (a.toll ?? b.toll) === (b.toll ?? a.toll) &&
  (a.whole === undefined ||
    b.whole === undefined ||
    a.whole.some((word) => b.whole!.includes(word)));

/** From here on an odd number is one and the same wherever it stands. */
const LARGE = 100;

/** Numbers that are one whatever stands around them: of one noun in one article, or odd and large. */
function sameFigures(figures: readonly Figure[]): readonly (readonly [Figure, Figure])[] {
  const keyOf = ({ article, slot, value, topic }: Figure): string | undefined => {
    if (value !== undefined && value > LARGE && value % 10 > 0) return `${slot} ${value}`;
    return topic === undefined ? undefined : `${topic} ${value} ${article}`;
  };
  const keyed = figures.filter((figure) => keyOf(figure) !== undefined);
  return [...gather(keyed, keyOf).values()].flatMap((same) =>
    same.slice(1).map((one) => [same[0]!, one] as const),
  );
}

/** Whether no article would answer in two ways: then the sets are of two things. */
const oneEach = (a: ReadonlySet<Figure>, b: ReadonlySet<Figure>): boolean =>
  [...a].every((one) =>
    [...b].every((other) => one.article !== other.article || one.value === other.value),
  );

/** Each number of an article once. */
const once = (set: readonly Figure[]): readonly Figure[] =>
  [...gather(set, ({ article, value }) => `${article} ${value}`).values()].map(([first]) => first!);

/** Whether some article has none of the numbers of another, and one of the two gives a number. */
function differ(set: readonly Figure[]): boolean {
  const byArticle = [...gather(set, ({ article }) => article).values()];
  return byArticle.some((a) =>
    byArticle.some((b) => a !== b && a.every((one) => b.every((other) => !agree(one, other)))),
  );
}

/** Lengths of time and shares so many times apart measure two things: "the last six minutes", "inside 25". */
const FAR_APART = 3;

/** Share by which a round number may miss the one that it rounds. */
const ROUNDING = 0.1;

function agree(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return true;
  if (a.isMeasure && isConverted(a, b)) return true;
  if (a.value === undefined || b.value === undefined) return false;
  if (a.isMeasure && Math.max(a.value, b.value) > FAR_APART * Math.min(a.value, b.value))
    return true;
  if (!isRound(a) || !isRound(b)) return false;
  const [x, y] = [rangeOf(a.shown, a.value), rangeOf(b.shown, b.value)];
  return holds(x, b.value) || holds(y, a.value);
}

const holds = ([low, high]: readonly [number, number], value: number): boolean =>
  low <= value && value <= high;

/** Share by which a quantity in other units may miss what it was reckoned from. */
const RECKONED = 0.05;

const isConverted = (a: Figure, b: Figure): boolean =>
  unitOf(a) !== unitOf(b) &&
  Math.abs(a.value! - b.value!) <= RECKONED * Math.max(a.value!, b.value!);

const unitOf = ({ shown }: Figure): string | undefined =>
  /\p{L}{2,}$/u.exec(shown)?.[0].slice(0, 3);

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDING * Math.max(a, b);

const isRound = ({ shown, value }: Figure): boolean =>
  value !== undefined && isRounded(shown, value);

/** Whether it says less than another of the set: "several" beside any number, "about 40" beside 38. */
const isVague = (figure: Figure, set: readonly Figure[]): boolean =>
  figure.value === undefined ||
  (isRound(figure) &&
    set.some(
      (other) => other.value !== undefined && !isRound(other) && isNear(figure.value!, other.value),
    ));

function toClaim(figure: Figure, set: readonly Figure[]): Claim {
  const { article, start, end, value, shown, isMeasure } = figure;
  return {
    article,
    start,
    end,
    value: value === undefined || isMeasure ? shown : String(value),
    ...(isVague(figure, set) ? { vague: true } : {}),
  };
}
