import type { Claim } from '../model/event.ts';
import type { SpanIndex } from '../model/span-index.ts';
import type { Timex } from '../model/timex3.ts';
import { alikeDetails } from './alike-details.ts';
import { isRounded } from './amounts.ts';
import type { Contexts } from './contexts.ts';
import { findFigures, mayBe, mayMeet, type Figure } from './figures.ts';
import { gather } from './gather.ts';
import { joinSets } from './join-sets.ts';
import { lastAlike } from './lasting.ts';
import { LARGEST, UNITED } from './measures.ts';

/**
 * Claims side by side on how many or how much: numbers that count the same thing amid the same words
 * in several articles. "Several" beside "20" differs, and is marked as vaguer; "several" beside "many" does not, nor
 * does "nearly 40" beside 38.
 */
export function numberClaims(
  contexts: Contexts,
  near: ReadonlyMap<string, SpanIndex<Timex>>,
  published: ReadonlyMap<string, string | null>,
): readonly (readonly Claim[])[] {
  const figures = findFigures(contexts, near, published);
  const place = new Map(figures.map((figure, at) => [figure, at]));
  const inOrder = (set: readonly Figure[]): readonly Figure[] =>
    set.toSorted((a, b) => place.get(a)! - place.get(b)!);
  const lengths = figures.filter(isLength);
  const others = figures.filter((figure) => !isLength(figure));
  return joinSets(
    [
      ...sameFigures(figures),
      ...alikeDetails(others, contexts.weigh, undefined, mayMeet),
      ...alikeDetails(lengths, contexts.weigh, ALIKE_LENGTHS, mayMeet),
      ...alikeDetails(
        lengths,
        contexts.weigh,
        ONE_LENGTH,
        (a, b) => lastAlike(a, b) && mayMeet(a, b),
      ),
    ],
    oneEach,
  )
    .map(withoutWholes)
    .filter(differ)
    .map((set) => once(inOrder(set)).map((figure) => toClaim(figure, set)));
}

/** How long, how often, how old. */
const LENGTHS = /^(?:time|often|age)\b/u;
const isLength = ({ slot }: Figure): boolean => LENGTHS.test(slot);

/**
 * How alike the words around two of these must be, by the words alone: a week and ten days, or two ages, are
 * always near each other, and every article has some.
 */
const ALIKE_LENGTHS = { likeness: 0.15, saying: 4 } as const;

/** The same for two lengths of one thing by their own words: "a three-hour siege", "the siege lasted four hours". */
const ONE_LENGTH = { likeness: 0.1, saying: 2 } as const;

/** From here on an odd number is one and the same wherever it stands. */
const LARGE = 100;

function keyOf({ article, slot, value, topic }: Figure): string | undefined {
  if (value !== undefined && value > LARGE && value % 10 > 0) return `${slot} ${value}`;
  return topic === undefined ? undefined : `${slot} ${topic} ${value} ${article}`;
}

/** Numbers that are one whatever stands around them: of one noun in one article, or odd and large. */
function sameFigures(figures: readonly Figure[]): readonly (readonly [Figure, Figure])[] {
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

/** But for what another of them is told as a part of: "ten of its eleven regions" beside "ten regions" and "all eleven". */
const withoutWholes = (set: readonly Figure[]): readonly Figure[] =>
  set.filter(
    ({ value }) =>
      value === undefined || !set.some((part) => part.of === value && part.value !== value),
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
  if (a.value === undefined || b.value === undefined) return false;
  const [less, more] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  if (more === UNITED) return less % LARGEST === 0;
  if (a.isMeasure && (more > FAR_APART * less || isConverted(a, b))) return true;
  return mayBe(a, b.value) || mayBe(b, a.value);
}

/** Share by which a quantity in other units may miss what it was reckoned from. */
const RECKONED = 0.05;

const isConverted = (a: Figure, b: Figure): boolean =>
  unitOf(a) !== unitOf(b) &&
  Math.abs(a.value! - b.value!) <= RECKONED * Math.max(a.value!, b.value!);

const unitOf = ({ shown }: Figure): string | undefined =>
  /\p{L}{2,}$/u.exec(shown)?.[0].slice(0, 3);

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDING * Math.max(a, b);

const isRound = ({ shown, value, slot }: Figure): boolean =>
  value !== undefined && isRounded(shown, value, slot === 'percent');

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
