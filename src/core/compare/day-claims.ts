import { readVerb } from '../language/lemma.ts';
import { VERB_FAMILIES } from '../lexicon/action-families.ts';
import { dayNumber, daysBetween } from '../model/civil-day.ts';
import type { Claim } from '../model/event.ts';
import type { SpanIndex } from '../model/span-index.ts';
import { textOf } from '../model/span.ts';
import type { Timex } from '../model/timex3.ts';
import { alikeDetails } from './alike-details.ts';
import type { Contexts, Sentence, Word } from './contexts.ts';
import { exclude, type Interval } from './date-claims.ts';
import { wordsDated } from './dated-words.ts';
import { findDetails, type Detail, type Said } from './details.ts';
import { gather } from './gather.ts';
import { joinSets } from './join-sets.ts';
import { type Known, knownEnds } from './known-end.ts';

/** A date, whose slot is the deed near it, if any is asked for, and the side on which it is open. */
interface Dated extends Said {
  readonly timex: Known;
  readonly shown: string;
  /** All short dates of the sentence on the same side. */
  readonly beside: readonly Timex[];
}

/** The dates of a sentence; what is open at one end is of the days of the other. */
type DatesOf = (sentence: Sentence) => readonly Known[];

/**
 * How alike the words around two dates must be, and how much they must say together. More than around
 * numbers: a story has many dates, and what it goes over on two days it tells in the same words.
 */
const ALIKE = { likeness: 0.3, saying: 7 } as const;

/**
 * The same for days next to each other: newsrooms that count back from another day come to those,
 * whereas what is told of two days lies mostly further apart.
 */
const ALIKE_AND_CLOSE = { likeness: 0.2, saying: 5 } as const;

/** Days from one to the other that are next to each other in this sense. */
const CLOSE = 4;

/**
 * Claims side by side on when it was, of what linking parts because the days differ: dates that
 * exclude each other beside the same deed amid the same words in two articles.
 */
export function dayClaims(
  contexts: Contexts,
  near: ReadonlyMap<string, SpanIndex<Timex>>,
  published: readonly Days[],
): readonly (readonly Claim[])[] {
  const out = new Map(published.map(({ article, latest }) => [article, latest]));
  const datesOf: DatesOf = (sentence) =>
    (near.get(sentence.article)?.(sentence) ?? []).flatMap((timex) =>
      knownEnds(sentence.text, timex, out.get(sentence.article)),
    );
  const deeds = findDetails(contexts, (sentence) => deedsIn(sentence, datesOf(sentence)));
  const close = (a: Dated, b: Dated): boolean =>
    isRival(a, b) && daysApart(a.timex, b.timex) <= CLOSE;
  const rivals = [
    ...alikeDetails(deeds, contexts.weigh, ALIKE, isRival),
    ...alikeDetails(deeds, contexts.weigh, ALIKE_AND_CLOSE, close),
    ...lonelyDates(contexts, datesOf, published),
    ...yearsOff(contexts, datesOf),
  ];
  return joinSets(rivals).map((set) =>
    set.map(({ article, start, end, timex }) => ({ article, start, end, value: timex.edtf! })),
  );
}

/** The same for two dates that stand apart from all others. */
const ALONE = { likeness: 0.1, saying: 2 } as const;

/** Times their distance that the next must be away. Lower takes two days of a week of news for one. */
const APART_BY = 1.5;

/** The days on which an article came out. */
export interface Days extends Interval {
  readonly article: string;
}

/**
 * Pairs of dates amid the same words that stand apart from all others of both articles, that of publication
 * too, whatever the deed: what lies months off is told with few dates, so that two near each other mean one.
 * A date that the other article gives as well has its like there, and is no rival of these.
 */
function lonelyDates(
  contexts: Contexts,
  datesOf: DatesOf,
  published: readonly Days[],
): readonly (readonly [Dated & Detail, Dated & Detail])[] {
  const dates = findDetails(contexts, (sentence) => datesIn(sentence, datesOf(sentence)));
  const toldIn = ({ article, slot }: Dated & Detail): string => `${article} ${slot}`;
  const told = gather(dates, toldIn);
  const out = gather(published, ({ article }) => article);
  return alikeDetails(dates, contexts.weigh, ALONE, (a, b) => {
    const wide = APART_BY * reach(a.timex, b.timex);
    const isFar = (other: Interval): boolean =>
      Math.min(gap(other, a.timex), gap(other, b.timex)) > wide;
    const isAlone = (own: Dated & Detail, rival: Dated & Detail): boolean =>
      (out.get(own.article) ?? []).every(isFar) &&
      told
        .get(toldIn(own))!
        .every(
          ({ timex: other }) =>
            !exclude(other, own.timex) ||
            isFar(other) ||
            (exclude(other, rival.timex) &&
              told.get(toldIn(rival))!.some((day) => !exclude(other, day.timex))),
        );
    return a.shown !== b.shown && exclude(a.timex, b.timex) && isAlone(a, b) && isAlone(b, a);
  });
}

/** The same for two dates that are but years apart, whose day is among the words. */
const ANY_YEAR = { likeness: 0.1, saying: 5 } as const;

/** Years by which a slip of the pen may miss; what lies further off is a jubilee. */
const FEW_YEARS = 2;

/**
 * Pairs of one day of one month in different years amid the same words: a year is easily mistaken. Not
 * where either article has the other day too.
 */
function yearsOff(
  contexts: Contexts,
  datesOf: DatesOf,
): readonly (readonly [Dated & Detail, Dated & Detail])[] {
  const days = findDetails(contexts, (sentence) =>
    datesIn(sentence, datesOf(sentence)).flatMap((date) =>
      lengthOf(date.timex) > 1 || date.timex.side !== undefined
        ? []
        : [{ ...date, slot: dayIn(date), topic: dayIn(date) }],
    ),
  );
  const told = new Set(days.map(({ article, value }) => `${article} ${value}`));
  return alikeDetails(
    days,
    contexts.weigh,
    ANY_YEAR,
    (a, b) =>
      Math.abs(yearOf(a) - yearOf(b)) <= FEW_YEARS &&
      exclude(a.timex, b.timex) &&
      !told.has(`${a.article} ${b.value}`) &&
      !told.has(`${b.article} ${a.value}`),
  );
}

/** "-05-09", whatever the year. */
const dayIn = ({ timex }: Dated): string => timex.earliest!.slice(-'-mm-dd'.length);

const yearOf = ({ timex }: Dated): number => Number(timex.earliest!.slice(0, -'-mm-dd'.length));

/** Days from the first of both to the last. */
const reach = (a: Interval, b: Interval): number =>
  Math.max(dayNumber(a.latest!), dayNumber(b.latest!)) -
  Math.min(dayNumber(a.earliest!), dayNumber(b.earliest!));

/** Days that lie between two dates; 0 where they overlap. */
const gap = (a: Interval, b: Interval): number =>
  Math.max(0, daysBetween(a.latest!, b.earliest!), daysBetween(b.latest!, a.earliest!));

/** The dates of a sentence, all of one side in one slot. */
const datesIn = (sentence: Sentence, all: readonly Known[]): readonly Dated[] =>
  all
    .filter((timex) => lengthOf(timex) <= LONGEST && !isOfSpeech(sentence, timex))
    .map((timex) => ({
      start: timex.start,
      end: timex.end,
      slot: timex.side ?? 'on',
      value: timex.edtf!,
      timex,
      shown: textOf(sentence.text, timex),
      beside: all
        .filter(({ side }) => side === timex.side)
        .filter((other) => lengthOf(other) <= APART),
    }));

/** The same by the deeds near them, which are their slots. */
const deedsIn = (sentence: Sentence, all: readonly Known[]): readonly Dated[] =>
  datesIn(sentence, all).flatMap((date) => {
    const deeds = wordsDated(sentence, date.timex, all).filter((word) => isDeed(sentence, word));
    return [...new Set(deeds.map(({ family }) => family))].map((deed) => ({
      ...date,
      slot: `${date.slot} ${deed}`,
      topic: deed,
    }));
  });

const FAMILIES: ReadonlySet<string> = new Set(VERB_FAMILIES.values());

/** What begins or ends on a day is named by another word. */
const ASPECT = /^(?:beg[aiu]n(?:s|ning)?|(?:start|end)(?:s|ed|ing)?)$/u;

/** What is held on a day that was set for it. */
const HELD =
  /^(?:hearing|(?:re)?trial|inquest|sentencing|election|referendum|ballot|vote|meeting|funeral|launch|reopening|auction|strike|deadline)s?$/u;

/** "The suspended coach": how somebody is, not what was done on the day. */
const BEFORE_NOUN = /\b(?:the|an?|its|his|her|their) $/iu;

function isDeed({ text }: Sentence, word: Word): boolean {
  const shown = textOf(text, word).toLowerCase();
  const before = text.slice(Math.max(0, word.start - 'their '.length), word.start);
  if (ASPECT.test(shown) || (shown.endsWith('ed') && BEFORE_NOUN.test(before))) return false;
  const forms = readVerb(shown)?.forms;
  return (
    HELD.test(shown) ||
    FAMILIES.has(word.family) ||
    forms?.has('past') ||
    forms?.has('participle') ||
    false
  );
}

/** "He said on Friday": the day of the telling, not of what is told. */
const SPEECH =
  /\b(?:said|says|told|added|tells|stated|reported) (?:\p{L}+ ){0,2}(?:on |at |in )?(?:the )?$/u;

const SPEECH_REACH = 45;

const isOfSpeech = ({ text }: Sentence, { start }: Timex): boolean =>
  SPEECH.test(text.slice(Math.max(0, start - SPEECH_REACH), start));

/** The longest time, in days, that dates an event: a year. */
const LONGEST = 366;

/** Days from its first to its last; an open end is longer than any. */
const lengthOf = ({ type, earliest, latest }: Timex): number =>
  type === 'SET' || type === 'DURATION' || earliest === null || latest === null
    ? Infinity
    : daysBetween(earliest, latest) + 1;

/** From one to the other, both of one day; what is longer is told less exactly. */
const daysApart = (a: Timex, b: Timex): number =>
  lengthOf(a) > 1 || lengthOf(b) > 1 ? Infinity : Math.abs(daysBetween(a.earliest!, b.earliest!));

/** Days between two dates that may be two tellings of one; what is told by the month may lie further. */
const APART = 15;

/** Whether a date of the sentence of another may be this one: of two deeds each has its own. */
const isGiven = ({ timex }: Dated, { timex: other, beside }: Dated): boolean =>
  [other, ...beside].some((one) => !exclude(one, timex));

/**
 * Whether two dates may be of one thing, and differ. The same words for both ("on Monday") are of a
 * copy that came out later.
 */
function isRival(a: Dated, b: Dated): boolean {
  if (a.shown === b.shown || isGiven(a, b) || isGiven(b, a)) return false;
  return gap(a.timex, b.timex) <= APART + 2 * Math.max(lengthOf(a.timex), lengthOf(b.timex));
}
