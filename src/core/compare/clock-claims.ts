import type { Claim } from '../model/event.ts';
import type { SpanIndex } from '../model/span-index.ts';
import { textOf } from '../model/span.ts';
import type { Timex } from '../model/timex3.ts';
import type { Contexts, Sentence } from './contexts.ts';
import { wordsDated } from './dated-words.ts';
import { gather } from './gather.ts';
import { joinSets } from './join-sets.ts';

/** A time of day with a word near it. */
interface Timed extends Claim {
  readonly word: string;
  /** Minutes since midnight. */
  readonly minutes: number;
  /** The zone that it names, in lower case. */
  readonly zone: string | undefined;
  /** "shortly before seven" */
  readonly isRough: boolean;
}

/**
 * Claims side by side on what time it was, where articles give different times of day beside the same
 * word, each but one: a story has few clocks. The day is left out, for of a bare "4:20 a.m." it is a guess.
 */
export function clockClaims(
  contexts: Contexts,
  near: ReadonlyMap<string, SpanIndex<Timex>>,
): readonly (readonly Claim[])[] {
  const times = contexts.sentences.flatMap((sentence) =>
    timesIn(sentence, near.get(sentence.article)),
  );
  const pairs = [...gather(times, ({ word }) => word).values()].flatMap((own) => {
    const single = [...gather(own, ({ article }) => article).values()].filter(
      (one) => new Set(one.map(({ value }) => value)).size === 1,
    );
    return single.flatMap(([a], at) =>
      single.slice(at + 1).flatMap(([b]) => (isRival(a!, b!) ? [[a!, b!] as const] : [])),
    );
  });
  return joinSets(pairs).map((set) =>
    set.map(({ article, start, end, value, isRough }) => ({
      article,
      start,
      end,
      value,
      ...(isRough && { vague: true }),
    })),
  );
}

const CLOCK = /T(?<hours>\d\d):(?<minutes>\d\d)/u;

const ZONE = /\b(?:GMT|UTC|[BCEMPAJ][SD]?T|CES?T|EES?T|IST|HKT|AE[SD]T)\b/iu;

const ROUGH = /\b(?:about|around|shortly|just|soon|nearly|almost|before|after|by) $/iu;
const ROUGH_REACH = 10;

function timesIn(sentence: Sentence, near?: SpanIndex<Timex>): readonly Timed[] {
  const own = near?.(sentence) ?? [];
  return own.flatMap((timex) => {
    const { hours, minutes } = CLOCK.exec(timex.value)?.groups ?? {};
    if (hours === undefined) return [];
    const { start, end } = timex;
    const shown = textOf(sentence.text, timex);
    const before = sentence.text.slice(Math.max(0, start - ROUGH_REACH), start);
    return wordsDated(sentence, timex, own).map(({ family }) => ({
      article: timex.article,
      start,
      end,
      word: family,
      value: `${hours}:${minutes}`,
      minutes: Number(hours) * 60 + Number(minutes),
      zone: ZONE.exec(shown)?.[0].toLowerCase(),
      isRough: ROUGH.test(before),
    }));
  });
}

/** Minutes between two times that may be two tellings of one, and by which a rough one may miss. */
const APART = 90;
const ROUGHLY = 15;

/** Whether two times may be of one thing, and differ; whole hours between them may be two zones. */
function isRival(a: Timed, b: Timed): boolean {
  const away = Math.abs(a.minutes - b.minutes);
  const zoned = a.zone !== b.zone && away % 60 === 0;
  const same = away <= (a.isRough || b.isRough ? ROUGHLY : 0);
  return !same && !zoned && away <= APART;
}
