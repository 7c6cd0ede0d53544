import type { Claim } from '../model/event.ts';
import type { SpanIndex } from '../model/span-index.ts';
import { textOf } from '../model/span.ts';
import type { Timex } from '../model/timex3.ts';
import type { Contexts, Sentence } from './contexts.ts';
import { alikeDetails } from './alike-details.ts';
import { findDetails, type Detail, type Said } from './details.ts';
import { gather } from './gather.ts';
import { joinSets } from './join-sets.ts';

/** How alike the words around two times of day must be. */
const ALIKE = { likeness: 0.15, saying: 3 } as const;

/** The same for two that are hours apart. */
const VERY_ALIKE = { likeness: 0.25, saying: 6 } as const;

/** A time of day; all answer one question. */
interface Timed extends Said {
  /** Minutes since midnight. */
  readonly value: number;
  /** As far as it is known. */
  readonly day: string;
  /** The zone that it names, in lower case. */
  readonly zone: string | undefined;
  /** "shortly before seven" */
  readonly isRough: boolean;
}

/**
 * Claims side by side on what time it was, where articles give different times of day amid the same words,
 * or each but one at that hour: a story has few clocks. The day is left out, for of a bare "4:20 a.m." it is a guess.
 */
export function clockClaims(
  contexts: Contexts,
  near: ReadonlyMap<string, SpanIndex<Timex>>,
): readonly (readonly Claim[])[] {
  const times = findDetails(contexts, (sentence) => timesIn(sentence, near.get(sentence.article)));
  const pairs = [
    ...alikeDetails(times, contexts.weigh, ALIKE, isRival),
    ...alikeDetails(times, contexts.weigh, VERY_ALIKE, isFarRival),
    ...loneRivals(times),
  ];
  return joinSets(pairs).map((set) =>
    [...gather(set, ({ article, value }) => `${article} ${value}`).values()]
      .map(([first]) => first!)
      .map(({ article, start, end, value, isRough }) => ({
        article,
        start,
        end,
        value: shownAs(value),
        ...(isRough && { vague: true }),
      })),
  );
}

const shownAs = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

const CLOCK = /T(?<hours>\d\d):(?<minutes>\d\d)/u;

const ZONE =
  /\b(?:GMT|UTC|[BCEMPAJ][SD]?T|CES?T|EES?T|IST|HKT|AE[SD]T|(?:local|\p{Lu}\p{L}+) time)\b/u;

const ROUGH = /\b(?:about|around|shortly|just|soon|nearly|almost|before|after|by) $/iu;
const ROUGH_REACH = 10;
/** Characters behind a time in which its zone may be told. */
const ZONE_REACH = 16;

const timesIn = (sentence: Sentence, near?: SpanIndex<Timex>): readonly Timed[] =>
  (near?.(sentence) ?? []).flatMap((timex) => {
    const { hours, minutes } = CLOCK.exec(timex.value)?.groups ?? {};
    if (hours === undefined) return [];
    const { start, end } = timex;
    const before = sentence.text.slice(Math.max(0, start - ROUGH_REACH), start);
    const shown = textOf(sentence.text, { start, end: end + ZONE_REACH });
    return [
      {
        start,
        end,
        slot: 'clock',
        value: Number(hours) * 60 + Number(minutes),
        day: timex.value.slice(0, 'yyyy-mm-dd'.length),
        zone: ZONE.exec(shown)?.[0].toLowerCase(),
        isRough: ROUGH.test(before),
      },
    ];
  });

/** Minutes between two times that may be two tellings of one, and by which a rough one may miss. */
const APART = 90;
const FAR_APART = 360;
const ROUGHLY = 15;

/**
 * Whether two times may be of one thing, and differ. Whole hours between them may be two zones; between
 * two zones that are named, what is beyond whole hours is the difference.
 */
const isRival = (a: Timed, b: Timed): boolean => mayRival(a, b, APART);
const isFarRival = (a: Timed, b: Timed): boolean => a.day === b.day && mayRival(a, b, FAR_APART);

function mayRival(a: Timed, b: Timed, most: number): boolean {
  const zoned = a.zone !== b.zone;
  const apart = between(a, b);
  const rest = apart % 60;
  const away = zoned && a.zone && b.zone ? Math.min(rest, 60 - rest) : apart;
  const same = away <= (Number(a.isRough) + Number(b.isRough)) * ROUGHLY || (zoned && rest === 0);
  return !same && away <= most;
}

/** Minutes between two times that may be of one thing whatever their words, and to the next time of either article. */
const SOON = 30;
const ALONE = 120;

/** Pairs of times of one day near which both articles have no other: what happened at that hour is one thing. */
const loneRivals = (
  times: readonly (Timed & Detail)[],
): readonly (readonly [Timed & Detail, Timed & Detail])[] =>
  [...gather(times, ({ day }) => day).values()].flatMap((own) => {
    const told = gather(own, ({ article }) => article);
    const lone = own.filter((a) =>
      told.get(a.article)!.every((b) => a.value === b.value || between(a, b) > ALONE),
    );
    return lone.flatMap((a, at) =>
      lone
        .slice(at + 1)
        .filter((b) => a.article !== b.article && between(a, b) <= SOON && isRival(a, b))
        .map((b) => [a, b] as const),
    );
  });

const between = (a: Timed, b: Timed): number => Math.abs(a.value - b.value);
