import type { Published } from '../model/article.ts';
import type { FoundTimex } from '../model/timex3.ts';
import { behindNews } from './behind-news.ts';
import type { Day } from './calendar.ts';
import { pastDays } from './past-days.ts';
import { type Anchor, BEFORE, type DatedSibling, inferred } from './sibling.ts';
import { onOrAfter, onOrBefore, weekdaysOf } from './weekdays-told.ts';

/**
 * Reports name the day of their news: the last weekday told as past is the day of publication or
 * the one before. A weekday told as coming is later; where the article says "today" for its own
 * day, it is later by a day at least.
 */
export function byWeekdays(article: DatedSibling, anchor: Anchor): Published | undefined {
  const { past, coming, edition } = weekdaysOf(article);
  if (edition !== undefined) {
    const day = onOrAfter(
      Math.max(anchor.day - BEFORE, ...newsDays(article, anchor, past)),
      edition,
    );
    return inferred('sibling/weekday', day, day, [edition, ...past, ...anchor.published.evidence]);
  }
  const between = betweenWeekdays(past, coming, anchor);
  if (between !== undefined) return between;
  const today = article.readings.filter(
    ({ rule, reading }) => rule === 'day/today' && reading.kind === 'shift' && reading.by === 0,
  );
  const news = newsDays(article, anchor, past).map((day) => day + behindNews(article));
  if (news.length === 0) return undefined;
  const [from, to] = [Math.min(...news), Math.max(...news)];
  // "Yesterday" is the day of the sibling: nothing is left open.
  if (from === to && from === anchor.day + 1 && behindNews(article) > 0)
    return inferred('sibling/yesterday', from, from, [...past, ...anchor.published.evidence]);
  const next = Math.min(...coming.map((timex) => onOrAfter(from, timex)));
  const latest = Math.min(to + 1, today.length > 0 ? Math.max(next - 1, from) : next);
  return inferred('sibling/weekday', from, latest, [
    ...today,
    ...past,
    ...coming,
    ...anchor.published.evidence,
  ]);
}

/**
 * A weekday told as past and as coming, "died on Friday", "are back in court on Friday": the article came
 * out between the two, in the week of the sibling.
 */
function betweenWeekdays(
  past: readonly FoundTimex[],
  coming: readonly FoundTimex[],
  { day, published }: Anchor,
): Published | undefined {
  for (const before of past) {
    const after = coming.find((timex) => onOrAfter(day, timex) === onOrAfter(day, before));
    const from = onOrBefore(day, before) + 1;
    if (after !== undefined && from <= day)
      return inferred(
        'sibling/weekday',
        Math.max(from, day - NEAR),
        Math.min(from + 5, day + BEFORE),
        [before, after, ...published.evidence],
      );
  }
  return undefined;
}

/** Days before a sibling on which an article of the same week may have come out. */
const NEAR = 3;

/** In days: reports are out by then. */
const LATEST_NEWS = 2;

/**
 * The days that the last of an article's weekdays may be. It is at most a day ahead of the sibling;
 * where the article tells a date after the sibling's day, or after that day of the week, each may be
 * the last, on that date or behind it.
 */
function newsDays(
  article: DatedSibling,
  { day }: Anchor,
  past: readonly FoundTimex[],
): readonly Day[] {
  const told = Math.max(...pastDays(article, day).map((each) => each.day));
  const last = Math.max(...past.map((timex) => onOrBefore(day + 1, timex)));
  // "It fell on 15 May. … The post was gone on Sunday": not the Sunday before.
  if (told > day + 1 || told > last + LATEST_NEWS)
    return past.map((timex) => onOrAfter(told, timex));
  return past.length === 0 ? [] : [last];
}
