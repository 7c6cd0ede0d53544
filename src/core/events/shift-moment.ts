import type { DateRange } from '../model/article.ts';
import type { FoundMention, Moment } from '../model/event.ts';

type Apart = NonNullable<FoundMention['apart']>;

/** ISO days of the first and last day of a stretch. */
type Ends = readonly [string, string];

/** What is known of an article’s tellings before their distances are. */
interface Known {
  readonly moments: ReadonlyMap<FoundMention, Moment | null>;
  /** Of tellings that are the news however far they lie from another: the day of that. */
  readonly scenes: ReadonlyMap<FoundMention, Moment>;
  readonly published: DateRange | null;
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
    const other = mention.apart && byId.get(mention.apart.from);
    if (mention.apart === undefined || other === undefined) continue;
    const own = moments.get(other) ?? null;
    const known = own === null || own.basis === 'bound' ? ofLike(other.action) : own;
    const scene = scenes.get(mention);
    if (known !== undefined || scene === undefined) put(mention, known, mention.apart);
    else {
      placed.set(mention, scene);
      put(other, scene, { ...mention.apart, by: -mention.apart.by });
    }
  }
  return placed;
}

/** What is told as past lies no later than the telling. */
const isTellable = (
  { bearing }: FoundMention,
  { earliest }: Moment,
  published: DateRange | null,
): boolean =>
  bearing === 'ahead' || published?.latest == null || (earliest ?? '') <= published.latest;

/**
 * The moment that lies so far from another by the words of an article, as fine as the unit that counts it; undefined where the
 * other is open. "Two months before 19 August" is some day of June.
 */
export function shiftMoment(
  { earliest, latest, timex, evidence }: Pick<Moment, 'earliest' | 'latest' | 'timex' | 'evidence'>,
  { unit, by, words: { start, end } }: Apart,
  article: string,
): Moment | undefined {
  if (earliest === null || latest === null) return undefined;
  // Weeks are counted from a day to about a day.
  const about = unit === 'week' && earliest === latest;
  const [step, count] = about ? (['day', by * 7] as const) : [unit, by];
  const [first] = unitAt(earliest, step, count);
  const [, last] = unitAt(latest, step, count);
  const days = { edtf: edtfOf(first, last) + (about ? '~' : ''), earliest: first, latest: last };
  return {
    basis: 'stated',
    timex,
    ...days,
    rule: 'apart',
    evidence: [{ article, start, end }, ...evidence],
  };
}

/** The unit that a day lies in, moved by so many. */
function unitAt(day: string, unit: Apart['unit'], by: number): Ends {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (unit === 'year') return [`${pad(year + by, 4)}-01-01`, `${pad(year + by, 4)}-12-31`];
  if (unit === 'month') return [isoDay(year, month + by, 1), isoDay(year, month + by + 1, 0)];
  if (unit === 'day') {
    const at = isoDay(year, month, date + by);
    return [at, at];
  }
  const weekday = (new Date(utc(year, month, date)).getUTCDay() + 6) % 7;
  const monday = date - weekday + 7 * by;
  return [isoDay(year, month, monday), isoDay(year, month, monday + 6)];
}

function utc(year: number, month: number, date: number): number {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return at.getTime();
}

const isoDay = (year: number, month: number, date: number): string =>
  new Date(utc(year, month, date)).toISOString().slice(0, 10);

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

function edtfOf(first: string, last: string): string {
  if (first === last) return first;
  const [year = 0, month = 1] = first.split('-').map(Number);
  if (first.endsWith('-01') && last === isoDay(year, month + 1, 0)) return first.slice(0, 7);
  if (first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`) return first.slice(0, 4);
  return `${first}/${last}`;
}
