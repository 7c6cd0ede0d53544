import { COUNTED_ALIKE } from '../lexicon/amounts.ts';
import type { Claim } from '../model/event.ts';
import { overlaps, textOf } from '../model/span.ts';
import { alikeDetails } from './alike-details.ts';
import { findAmounts, isRounded, type Amount } from './amounts.ts';
import type { Contexts, Sentence } from './contexts.ts';
import { findDetails, type Detail, type Said } from './details.ts';
import { gather } from './gather.ts';
import { joinSets } from './join-sets.ts';
import { findMeasures } from './measures.ts';

/** A number of something; its slot is the noun that it counts. */
interface Counted extends Said {
  readonly value: number | undefined;
  readonly shown: string;
  /** A length of time, a share or a vote: its words say it, not the number that compares it. */
  readonly isMeasure: boolean;
}

type Figure = Counted & Detail;

/**
 * Claims side by side on how many or how much: numbers that count the same thing amid the same words
 * in several articles. "Several" beside "20" differs, and is marked as vaguer; "several" beside
 * "many", and a round "nearly 40" beside 38, do not.
 */
export function numberClaims(contexts: Contexts): readonly (readonly Claim[])[] {
  const figures = findDetails(contexts, numbersIn);
  const place = new Map(figures.map((figure, at) => [figure, at]));
  const inOrder = (set: readonly Figure[]): readonly Figure[] =>
    set.toSorted((a, b) => place.get(a)! - place.get(b)!);
  return joinSets([...alikeDetails(figures, contexts.weigh), ...sameFigures(figures)])
    .filter(differ)
    .map((set) => once(inOrder(set)).map(toClaim));
}

function numbersIn({ text, start, end }: Sentence): readonly Counted[] {
  const measures = findMeasures(text, { start, end });
  const counts = findAmounts(text, { start, end }).filter(
    (count) => !measures.some((measure) => overlaps(measure, count)),
  );
  const numbers = [
    ...counts.map((amount) => toNumber(text, amount, false)),
    ...measures.map((amount) => toNumber(text, amount, true)),
  ].toSorted((a, b) => a.start - b.start);
  return numbers.filter(
    (number, at) =>
      !isOneOfTwo(number, numbers[at - 1], numbers[at + 1]) &&
      !PART.test(text.slice(number.end, Math.min(end, number.end + PART_REACH))),
  );
}

/** "Two plants in Spain and one in Peru": what comes before is a part of the number. */
const PART =
  /^[^.;:]{0,40}? and (?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?:in|at|from|on|near)\b/u;
const PART_REACH = 60;

/** Characters within which two sums of one sentence are about one thing: "rose $6 to $41". */
const SIDE_BY_SIDE = 60;

/** Whether its neighbour measures by the same unit and says otherwise, so that nobody knows which is which. */
const isOneOfTwo = (number: Counted, ...sides: readonly (Counted | undefined)[]): boolean =>
  number.topic === undefined &&
  sides.some(
    (side) =>
      side !== undefined &&
      side.slot === number.slot &&
      side.value !== number.value &&
      Math.abs(side.start - number.start) < SIDE_BY_SIDE,
  );

function toNumber(text: string, amount: Amount, isMeasure: boolean): Counted {
  const { start, end, noun, count } = amount;
  const number = { start, end, slot: slotOf(text, amount), value: count, isMeasure };
  const shown = textOf(text, amount);
  return isMeasure || COUNTED_ALIKE.has(noun)
    ? { ...number, shown }
    : { ...number, shown, topic: noun };
}

/** "£3 an hour", "$10 a share": what each costs is no part of a sum. */
const EACH = /^ (?:an?|per|each|apiece)\b/u;

const slotOf = (text: string, { noun, end }: Amount): string =>
  noun === 'money' && EACH.test(text.slice(end, end + 8)) ? 'rate' : noun;

/** From here on an odd number is one and the same wherever it stands. */
const LARGE = 100;

/** Numbers that are one whatever stands around them: of one noun in one article, or odd and large. */
function sameFigures(figures: readonly Figure[]): readonly (readonly [Figure, Figure])[] {
  const keyOf = ({ article, slot, value, topic }: Figure): string | undefined => {
    if (value !== undefined && value > LARGE && value % 10 > 0) return `${slot} ${value}`;
    return topic === undefined ? undefined : `${slot} ${value} ${article}`;
  };
  const keyed = figures.filter((figure) => keyOf(figure) !== undefined);
  return [...gather(keyed, keyOf).values()].flatMap((same) =>
    same.slice(1).map((one) => [same[0]!, one] as const),
  );
}

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
  if (a.value === undefined || b.value === undefined) return false;
  if (a.isMeasure && Math.max(a.value, b.value) > FAR_APART * Math.min(a.value, b.value))
    return true;
  const near = Math.abs(a.value - b.value) <= ROUNDING * Math.max(a.value, b.value);
  return near && (isRounded(a.shown, a.value) || isRounded(b.shown, b.value));
}

const toClaim = ({ article, start, end, value, shown, isMeasure }: Figure): Claim => ({
  article,
  start,
  end,
  value: value === undefined || isMeasure ? shown : String(value),
  ...(value === undefined ? { vague: true } : {}),
});
