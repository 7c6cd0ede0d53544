import type { Published } from '../model/article.ts';
import type { SpanRef } from '../model/span.ts';
import type { FoundTimex } from '../model/timex3.ts';
import { isoDay, parseDay, weekdayOf, type Day } from './calendar.ts';
import { daysOf } from './days-of-value.ts';
import { readAgainst } from './read-against.ts';

export interface DatedSibling {
  readonly id: string;
  readonly text: string;
  readonly readings: readonly FoundTimex[];
  readonly published: Published | null;
}

interface Anchor extends DatedSibling {
  readonly published: Published;
  readonly day: Day;
  /** Its words of note: taken once, for every undated article is compared with every dated one. */
  readonly words: ReadonlySet<string>;
}

/**
 * Days around a dated sibling in which an undated article of the same story is looked for. The
 * article with a stamp is mostly the wire's, which is among the first; others follow within the
 * week. Wider costs precision of every date read against it, narrower would claim what none says.
 */
const BEFORE = 1;
const AFTER = 5;
/** Siblings further apart than this, in days, tell of different stages of the story. */
const ONE_STAGE = 10;

/** Dates, by article id, for the articles that carry none, from the siblings that do. */
export function inferPublished(articles: readonly DatedSibling[]): ReadonlyMap<string, Published> {
  const anchors = articles.flatMap((article): readonly Anchor[] => {
    const { published } = article;
    const day = published?.earliest == null ? undefined : parseDay(published.earliest);
    if (published === null || day === undefined) return [];
    return [{ ...article, published, day, words: wordsOf(article.text) }];
  });
  const undated = articles.filter(
    (article) => article.published === null || contradicts(article, anchors),
  );
  return new Map(
    undated.flatMap((article): readonly (readonly [string, Published])[] => {
      const published = fromSiblings(
        article,
        anchors.filter(({ id }) => id !== article.id),
      );
      return published === undefined ? [] : [[article.id, published]];
    }),
  );
}

/**
 * A date taken from an article's lead gives way to a stamped sibling that is much later: then the
 * lead tells of something long ago.
 */
function contradicts(article: DatedSibling, anchors: readonly Anchor[]): boolean {
  if (article.published?.rule !== 'lead/date') return false;
  const stamped = anchors.filter(({ published }) => published.basis !== 'inferred');
  const own = anchors.find(({ id }) => id === article.id);
  return own !== undefined && stamped.some(({ day }) => day - own.day > LONG_AGO);
}

/** In days; stories rarely run on for longer without an article in between. */
const LONG_AGO = 45;

function fromSiblings(article: DatedSibling, anchors: readonly Anchor[]): Published | undefined {
  const anchor = closest(article, anchors);
  if (anchor === undefined) return undefined;
  return (
    byOwnDate(article, anchor) ??
    byWeekdays(article, anchor) ??
    aroundSiblings(article, anchor, anchors)
  );
}

/** The dated sibling that shares most words: copies and follow-ups are of one day. */
function closest(article: DatedSibling, anchors: readonly Anchor[]): Anchor | undefined {
  const own = wordsOf(article.text);
  const shared = ({ words }: Anchor): number => {
    let common = 0;
    for (const word of words) if (own.has(word)) common += 1;
    return common / (own.size + words.size - common || 1);
  };
  return anchors
    .map((anchor) => ({ anchor, share: shared(anchor) }))
    .toSorted((a, b) => b.share - a.share)[0]?.anchor;
}

/** How much of an article is compared; its lead and first quotes tell which news it is. */
const COMPARED = 20_000;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.slice(0, COMPARED).match(/\p{L}{5,}/gu));

/** A dateline with month and day takes its year from the sibling. */
function byOwnDate(article: DatedSibling, anchor: Anchor): Published | undefined {
  for (const timex of article.readings) {
    if (timex.sentence >= 0 || timex.reading.kind === 'clock') continue;
    const near =
      timex.reading.kind === 'yearless'
        ? ({ ...timex.reading, which: 'near' } as const)
        : timex.reading;
    const days = daysOf(readAgainst(near, anchor.day) ?? '');
    if (days !== undefined && days.first === days.last)
      return inferred('sibling/dateline', days.first, days.last, [
        timex,
        ...anchor.published.evidence,
      ]);
  }
  return undefined;
}

/**
 * Reports name the day of their news: the last weekday told as past is the day of publication or
 * the one before. A weekday told as coming is later; where the article says "today" for its own
 * day, it is later by a day at least.
 */
function byWeekdays(article: DatedSibling, anchor: Anchor): Published | undefined {
  const told = article.readings.filter(
    ({ sentence, reading }) => sentence >= 0 && reading.kind === 'weekday',
  );
  const past = told.filter(({ reading }) => 'which' in reading && reading.which === 'past');
  const coming = told.filter(({ reading }) => 'which' in reading && reading.which === 'future');
  const today = article.readings.filter(
    ({ rule, reading }) => rule === 'day/today' && reading.kind === 'shift' && reading.by === 0,
  );
  // A past weekday is at most a day ahead of the sibling, a coming one at most a day behind it.
  const lastTold = Math.max(...past.map((timex) => onOrBefore(anchor.day + 1, timex)));
  if (!Number.isFinite(lastTold)) return undefined;
  const next = Math.min(...coming.map((timex) => onOrAfter(lastTold, timex)));
  const latest = Math.min(lastTold + 1, today.length > 0 ? Math.max(next - 1, lastTold) : next);
  return inferred('sibling/weekday', lastTold, latest, [
    ...today,
    ...past,
    ...coming,
    ...anchor.published.evidence,
  ]);
}

const weekdayIn = ({ reading }: FoundTimex): number =>
  reading.kind === 'weekday' ? reading.weekday : 0;

const onOrBefore = (day: Day, timex: FoundTimex): Day =>
  day - ((weekdayOf(day) - weekdayIn(timex) + 7) % 7);

const onOrAfter = (day: Day, timex: FoundTimex): Day =>
  day + ((weekdayIn(timex) - weekdayOf(day) + 7) % 7);

/** Nothing but the company it keeps: some days around the siblings, and not before what it tells. */
function aroundSiblings(
  article: DatedSibling,
  anchor: Anchor,
  anchors: readonly Anchor[],
): Published {
  const days = anchors.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const together = last - first <= ONE_STAGE;
  const from = (together ? first : anchor.day) - BEFORE;
  const to = (together ? last : anchor.day) + AFTER;
  const told = pastDays(article, anchor.day);
  const latestTold = Math.max(...told.map(({ day }) => day));
  const evidence = [
    ...told.filter(({ day }) => day === latestTold).map(({ timex }) => timex),
    ...anchor.published.evidence,
  ];
  if (latestTold > to) return inferred('sibling/told', latestTold, latestTold + AFTER, evidence);
  return inferred('sibling/around', Math.max(from, latestTold), to, evidence);
}

/** The days that the article tells as past: it is not older than any of them. */
function pastDays(
  { readings }: DatedSibling,
  anchor: Day,
): readonly { readonly timex: FoundTimex; readonly day: Day }[] {
  return readings.flatMap((timex) => {
    const { reading, sentence } = timex;
    const isPast =
      reading.kind === 'fixed' || (reading.kind === 'yearless' && reading.which === 'past');
    if (!isPast || sentence < 0 || timex.type === 'DURATION' || timex.type === 'SET') return [];
    const days = daysOf(readAgainst(reading, anchor) ?? '');
    return days === undefined || days.first !== days.last ? [] : [{ timex, day: days.first }];
  });
}

function inferred(rule: string, from: Day, to: Day, evidence: readonly SpanRef[]): Published {
  const [earliest, latest] = [isoDay(from), isoDay(to)];
  const rough = rule === 'sibling/around' || rule === 'sibling/told' ? '~' : '';
  return {
    edtf: from === to ? earliest : `${earliest}${rough}/${latest}${rough}`,
    earliest,
    latest,
    basis: 'inferred',
    evidence: evidence.map(({ article, start, end }) => ({ article, start, end })),
    rule,
  };
}
