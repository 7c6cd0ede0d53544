import type { Published } from '../model/article.ts';
import { parseDay } from './calendar.ts';
import { daysOf } from './days-of-value.ts';
import { byTellings } from './by-tellings.ts';
import { byWeekdays } from './by-weekdays.ts';
import { pastDays } from './past-days.ts';
import { readAgainst } from './read-against.ts';
import { type Anchor, BEFORE, type DatedSibling, inferred } from './sibling.ts';
import { onOrAfter, weekdaysOf } from './weekdays-told.ts';

/**
 * Articles of one news come out within a week: later ones would have to say which "Friday" they
 * mean. Wider costs precision of all that is read against it, narrower claims what none says.
 */
const WEEK = 7;
/** Siblings further apart than this, in days, tell of different stages of the story. */
const ONE_STAGE = 10;

/**
 * Dates, by article id, for the articles that carry none, from the siblings that do. The closest
 * pair goes first, and an article whose day that settles dates others in turn: a wire report of an
 * accident lends its day to another before the anniversary piece does.
 */
export function inferPublished(articles: readonly DatedSibling[]): ReadonlyMap<string, Published> {
  const anchors: Anchor[] = articles.flatMap((article) => toAnchor(article, article.published));
  const waiting = articles
    .filter((article) => article.published === null || contradicts(article, anchors))
    .map((article) => ({ article, words: wordsOf(article.text), share: 0 }));
  const heed = (anchor: Anchor): void => {
    for (const each of waiting)
      if (anchor.id !== each.article.id)
        each.share = Math.max(each.share, shareOf(each.words, anchor.words));
  };
  anchors.forEach(heed);
  const found = new Map<string, Published>();
  while (waiting.length > 0) {
    waiting.sort((a, b) => a.share - b.share);
    const { article } = waiting.pop()!;
    const published = fromSiblings(
      article,
      anchors.filter(({ id }) => id !== article.id),
    );
    if (published === undefined) continue;
    found.set(article.id, published);
    if (published.earliest !== published.latest) continue;
    for (const anchor of toAnchor(article, published)) {
      anchors.push(anchor);
      heed(anchor);
    }
  }
  return found;
}

function toAnchor(article: DatedSibling, published: Published | null): readonly Anchor[] {
  const day = published?.earliest == null ? undefined : parseDay(published.earliest);
  if (published === null || day === undefined) return [];
  return [{ ...article, published, day, words: wordsOf(article.text) }];
}

/**
 * A date taken from an article's lead gives way to a stamped sibling that is much later: then the
 * lead tells of something long ago. So does a dateline whose year was taken from the years that the
 * article mentions: "DEC 28 -" of an article that looks back on 1982 need not be of 1983.
 */
function contradicts(article: DatedSibling, anchors: readonly Anchor[]): boolean {
  if (!GUESSES.has(article.published?.rule ?? '')) return false;
  const stamped = anchors.filter(({ published }) => published.basis !== 'inferred');
  const own = anchors.find(({ id }) => id === article.id);
  return own !== undefined && stamped.some(({ day }) => day - own.day > LONG_AGO);
}

/** Rules that date an article by what it tells, for want of a stamp with a year. */
const GUESSES: ReadonlySet<string> = new Set(['lead/date', 'stamp/year']);

/** In days; stories rarely run on for longer without an article in between. */
const LONG_AGO = 45;

function fromSiblings(article: DatedSibling, anchors: readonly Anchor[]): Published | undefined {
  const [anchor, share] = closest(article, anchors);
  if (anchor === undefined) return undefined;
  const own = byOwnDate(article, anchor);
  if (own !== undefined) return own;
  const rough =
    (share >= COPIED ? asCopy(anchor) : undefined) ??
    byWeekdays(article, anchor) ??
    aroundSiblings(article, anchor, anchors);
  return byTellings(article, anchors, rough) ?? rough;
}

/** The dated sibling that shares most words, and how many: copies and follow-ups are of one day. */
function closest(
  article: DatedSibling,
  anchors: readonly Anchor[],
): readonly [anchor: Anchor | undefined, share: number] {
  const own = wordsOf(article.text);
  const shares = anchors.map((anchor) => [anchor, shareOf(own, anchor.words)] as const);
  const [anchor, share = 0] = shares.toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return [anchor, own.size < FEWEST_WORDS ? 0 : share];
}

/**
 * Share of long words from which one article is a copy of another, be it spun or cut: reports of one
 * event that were written apart share a quarter at most. Lower gives a follow-up the first day.
 */
const COPIED = 0.32;

/** Fewest long words of an article whose share with another says that it is a copy. */
const FEWEST_WORDS = 40;

/** The words of a copy are of the day of what it copies: its "yesterday" is the other's. */
const asCopy = ({ day, published }: Anchor): Published =>
  inferred('sibling/copy', day, day, published.evidence);

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of b) if (a.has(word)) common += 1;
  return common / (a.size + b.size - common || 1);
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
 * Nothing but the company it keeps: the week from the news that its siblings tell, not before what
 * it tells itself, and not after what it tells as coming.
 */
function aroundSiblings(
  article: DatedSibling,
  anchor: Anchor,
  anchors: readonly Anchor[],
): Published {
  const days = anchors.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const together = last - first <= ONE_STAGE;
  const from = (together ? first : anchor.day) - BEFORE;
  const to = (together ? last : anchor.day) - BEFORE + WEEK - 1;
  const told = pastDays(article, anchor.day);
  const latestTold = Math.max(...told.map(({ day }) => day));
  const start = Math.max(from, latestTold);
  const { coming } = weekdaysOf(article);
  const end = Math.min(
    Math.max(to, start + WEEK - 1),
    ...coming.map((timex) => onOrAfter(start, timex)),
  );
  const evidence = [
    ...told.filter(({ day }) => day === latestTold).map(({ timex }) => timex),
    ...coming,
    ...anchor.published.evidence,
  ];
  if (latestTold > to) return inferred('sibling/told', start, end, evidence);
  return inferred('sibling/around', start, Math.min(to, end), evidence);
}
