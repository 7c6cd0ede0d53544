import type { FoundMention, Moment } from '../model/event.ts';

type Apart = NonNullable<FoundMention['apart']>;

/** ISO days of the first and last day of a stretch. */
type Ends = readonly [string, string];

/**
 * The tellings that a distance from another dates, with their moments: from where that one lies, or
 * where the article has told its like (“after the fire”, “before the dam burst”).
 */
export function byDistance(
  found: readonly FoundMention[],
  moments: ReadonlyMap<FoundMention, Moment | null>,
  ofLike: (action: string) => Moment | undefined,
): ReadonlyMap<FoundMention, Moment> {
  const byId = new Map(found.map((mention) => [mention.id, mention]));
  const placed = new Map<FoundMention, Moment>();
  for (const mention of found) {
    const { apart, article } = mention;
    const other = apart && byId.get(apart.from);
    if (apart === undefined || other === undefined) continue;
    const own = moments.get(other) ?? null;
    const known = own === null || own.basis === 'bound' ? ofLike(other.action) : own;
    const moment = known && shiftMoment(known, apart, article);
    if (moment !== undefined) placed.set(mention, moment);
  }
  return placed;
}

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
  const [first] = unitAt(earliest, unit, by);
  const [, last] = unitAt(latest, unit, by);
  const days = { edtf: edtfOf(first, last), earliest: first, latest: last };
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
