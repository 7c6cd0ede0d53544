import type { DateRange, Published } from '../model/article.ts';
import {
  civil,
  dayNumber,
  dayOf,
  isoDay,
  isoYear,
  startOfWeek,
  type Day,
} from '../model/civil-day.ts';
import type { FoundMention, Moment } from '../model/event.ts';
import { NOW } from './distances.ts';
import { toldThen } from './moments.ts';

type Apart = NonNullable<FoundMention['apart']>;

/** What is known of an article’s tellings before their distances are. */
interface Known {
  readonly moments: ReadonlyMap<FoundMention, Moment | null>;
  /** Of tellings that are the news however far they lie from another: the day of that. */
  readonly scenes: ReadonlyMap<FoundMention, Moment>;
  readonly published: Published | null;
  /** When the article has told the like of an action. */
  readonly ofLike: (action: string) => Moment | undefined;
}

/**
 * The tellings that a distance from another dates, with their moments: from where that one lies, or
 * where the article has told its like (“after the fire”, “before the dam burst”); where neither is
 * known, that one from where the news lies ("came a day after the fire").
 */
export function byDistance(
  found: readonly FoundMention[],
  { moments, scenes, published, ofLike }: Known,
): ReadonlyMap<FoundMention, Moment> {
  const byId = new Map(found.map((mention) => [mention.id, mention]));
  const placed = new Map<FoundMention, Moment>();
  const put = (mention: FoundMention, from: Moment | undefined, apart: Apart): void => {
    const moment = from && shiftMoment(from, apart, mention.article);
    if (moment !== undefined && isTellable(mention, moment, published)) placed.set(mention, moment);
  };
  for (const mention of found) {
    if (mention.apart?.from === NOW) put(mention, toldThen(published) ?? undefined, mention.apart);
    const other = mention.apart && byId.get(mention.apart.from);
    if (mention.apart === undefined || other === undefined) continue;
    const own = moments.get(other) ?? null;
    const known = own === null || own.basis === 'bound' ? ofLike(other.action) : own;
    const scene = scenes.get(mention);
    if (known !== undefined || scene === undefined) {
      put(mention, known, mention.apart);
      if (scene !== undefined && isWithin(scene, placed.get(mention))) placed.set(mention, scene);
    } else {
      placed.set(mention, scene);
      put(other, scene, { ...mention.apart, by: -mention.apart.by });
    }
  }
  return placed;
}

/** Whether the news is of a day of the month or year that a distance gives. */
const isWithin = ({ earliest, latest }: Moment, far: Moment | undefined): boolean =>
  (far?.earliest ?? '~') <= (earliest ?? '') && (latest ?? '~') <= (far?.latest ?? '');

/** What is told as past lies no later than the telling. */
const isTellable = (
  { bearing }: FoundMention,
  { earliest }: Moment,
  published: DateRange | null,
): boolean =>
  bearing === 'ahead' || published?.latest == null || (earliest ?? '') <= published.latest;

/**
 * The moment that lies so far from another by the words of an article, as fine as the unit that counts
 * it; undefined where the other is open. "Two months before 19 August" is some day of June.
 */
export function shiftMoment(
  { earliest, latest, timex, unsure, evidence }: Omit<Moment, 'basis' | 'edtf' | 'rule'>,
  { unit, by, words: { start, end } }: Apart,
  article: string,
): Moment | undefined {
  if (earliest === null || latest === null) return undefined;
  // Weeks are counted from a day to about a day.
  const about = unit === 'week' && earliest === latest;
  const [step, count] = about ? (['day', by * 7] as const) : [unit, by];
  const [first] = unitAt(dayNumber(earliest), step, count);
  const [, last] = unitAt(dayNumber(latest), step, count);
  return {
    basis: 'stated',
    timex,
    ...(unsure && { unsure }),
    edtf: edtfOf(first, last) + (about ? '~' : ''),
    earliest: isoDay(first),
    latest: isoDay(last),
    rule: 'apart',
    evidence: [{ article, start, end }, ...evidence],
  };
}

/** The first and the last day of the unit that a day lies in, moved by so many. */
function unitAt(day: Day, unit: Apart['unit'], by: number): readonly [Day, Day] {
  if (unit === 'day') return [day + by, day + by];
  if (unit === 'week') {
    const monday = startOfWeek(day) + 7 * by;
    return [monday, monday + 6];
  }
  const { year, month } = civil(day);
  return unit === 'year'
    ? [dayOf(year + by, 1, 1), dayOf(year + by, 12, 31)]
    : [dayOf(year, month + by, 1), dayOf(year, month + by + 1, 0)];
}

function edtfOf(first: Day, last: Day): string {
  if (first === last) return isoDay(first);
  const { year, month, day } = civil(first);
  if (day === 1 && last === dayOf(year, month + 1, 0)) return isoDay(first).slice(0, -3);
  if (day === 1 && month === 1 && last === dayOf(year, 12, 31)) return isoYear(year);
  return `${isoDay(first)}/${isoDay(last)}`;
}
