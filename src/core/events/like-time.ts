import { type Days, type Profile, sharesAny } from './profile.ts';

/**
 * Told of the same time. By two articles it says most, by one that tells the day's several things
 * little. Higher joins what happened on one day.
 */
const SAME_TIME = { otherArticle: 0.25, sameArticle: 0.1, loose: 0.1 } as const;
/** Told of neighbouring days by two articles: time zones, or two events. */
const NEXT_DAY = -0.05;

/** Told as part of the same scene, or as the news of the same day. Higher joins a day's news. */
const SAME_SCENE = 0.1;
/**
 * Told in scenes of different days, or of different months. Higher parts what an article repeats from
 * the days before; lower gives the news the date of an older happening of its kind.
 */
const OTHER_SCENE = { days: -0.05, months: -0.3 } as const;

/** Days that make a scene: what spans more (“since June”) is no scene to be part of. */
const SCENE_DAYS = 7;
/** Days from which one scene is not of the month of the other. */
const MONTH = 21;

/** Days apart from which two happenings cannot be one, whatever else they share. */
const DAYS_APART = 2;

/** What the dates of two groups say for one happening; undefined where they forbid it. */
export function likeTime(a: Profile, b: Profile, sameArticle: boolean): number | undefined {
  const days = mostApart(a.dates, b.dates);
  if (days === undefined) {
    if (isOutOfBounds(a, b)) return OUT_OF_BOUNDS;
    const old = !sameArticle && (isLongBefore(a, b) || isLongBefore(b, a));
    return old ? LONG_BEFORE : likeScene(a, b);
  }
  if (days > 0 && sameArticle) return undefined;
  if (days >= DAYS_APART) return isLeaving(a, b) ? OTHER_DAY : undefined;
  if (days > 0) return NEXT_DAY;
  if (sameArticle) return SAME_TIME.sameArticle;
  const exact = [...a.dates.values()].some((x) => [...b.dates.values()].some((y) => isSame(x, y)));
  return exact ? SAME_TIME.otherArticle : SAME_TIME.loose;
}

/**
 * One says is to come what another dates to before its day, or tells as past what another dates to
 * after it. Lower tells twice what a wrong date parts; higher joins a plan with what came of it.
 */
const OUT_OF_BOUNDS = -0.15;

const isOutOfBounds = (a: Profile, b: Profile): boolean =>
  Math.max(
    mostApart(sceneOf(a), b.bounds) ?? 0,
    mostApart(a.bounds, sceneOf(b)) ?? 0,
    mostApart(a.bounds, b.bounds) ?? 0,
  ) >= DAYS_APART;

/**
 * One is dated to long before the other was told without a date, as news are. Lower gives the deaths of
 * today the date of those of years ago; higher tells twice what two articles look back on.
 */
const LONG_BEFORE = -0.2;
/** In days: what is older is told with its date, or as what it is. */
const LONG = 180;

const isLongBefore = ({ dates }: Profile, { dates: own, scenes, bounds }: Profile): boolean =>
  own.size === 0 && scenes.size === 0 && (mostApart(dates, ends(bounds)) ?? 0) > LONG;

/** The days up to which bounds reach; what lies ahead has none. */
const ends = (bounds: ReadonlyMap<string, Days>): ReadonlyMap<string, Days> =>
  new Map(
    [...bounds].flatMap(([edtf, { last }]) =>
      Number.isFinite(last) ? [[edtf, { first: last, last }]] : [],
    ),
  );

/**
 * Somebody leaves a post once, whatever the days that two articles give for it. Lower tells it twice
 * where one of them is wrong; higher joins the leave with the sacking after it.
 */
const OTHER_DAY = -0.1;
const LEAVING: ReadonlySet<string> = new Set(['resign', 'dismiss', 'replace', 'suspend', 'die']);

const isLeaving = (a: Profile, b: Profile): boolean =>
  sharesAny(a.people, b.people) && leaves(a) && leaves(b);

const leaves = ({ families }: Profile): boolean =>
  [...families.keys()].some((family) => LEAVING.has(family));

const isSame = (x: Days, y: Days): boolean => x.first === y.first && x.last === y.last;

function likeScene(a: Profile, b: Profile): number | undefined {
  const [x, y] = [sceneOf(a), sceneOf(b)];
  const days = mostApart(x, y);
  if (days === undefined) return 0;
  if (days >= DAYS_APART && isMove(a) && isMove(b)) return undefined;
  if (days >= DAYS_APART) return days >= MONTH ? OTHER_SCENE.months : OTHER_SCENE.days;
  return [...x.values(), ...y.values()].every(isScene) ? SAME_SCENE : 0;
}

/** A price or a river rises and falls anew each day. */
const isMove = ({ families }: Profile): boolean =>
  [...families.keys()].every((family) => family === 'rise' || family === 'fall');

const sceneOf = ({ dates, scenes }: Profile): ReadonlyMap<string, Days> =>
  dates.size > 0 ? dates : scenes;

const isScene = ({ first, last }: Days): boolean => last - first < SCENE_DAYS;

/** Most days between two dates of the groups, 0 where all meet; undefined where one has none. */
function mostApart(a: ReadonlyMap<string, Days>, b: ReadonlyMap<string, Days>): number | undefined {
  let most: number | undefined;
  for (const x of a.values())
    for (const y of b.values()) most = Math.max(most ?? 0, y.first - x.last, x.first - y.last);
  return most;
}
