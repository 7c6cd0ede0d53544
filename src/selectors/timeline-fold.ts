/** A stretch of days, half-open; days are numbers since 1970-01-01. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** A place where the axis changes its pace. */
interface Knot {
  readonly day: number;
  readonly at: number;
}

/** How days lie along the axis: straight lines between the knots, both of which only ever grow. */
export interface AxisScale {
  readonly knots: readonly [Knot, Knot, ...Knot[]];
  /** Quiet stretches that are drawn as narrow breaks. */
  readonly folds: readonly DaySpan[];
}

/** When things happen: the days of dated events (one entry an event), and stretches in between. */
export interface BusyTimes {
  readonly days: readonly number[];
  readonly spans: readonly DaySpan[];
}

/** Shortest quiet stretch worth a break, in days. Shorter ones save less room than the break costs. */
const LEAST_FOLD = 28;
/** The same as a share of all that is not folded yet, so that ten years are not broken at every month. */
const LEAST_FOLD_SHARE = 0.06;
/** More breaks than this and the axis is a puzzle: the longest stay. */
const MOST_FOLDS = 5;
/** Width of a break, as a share of all that is not folded. */
const FOLD_WIDTH = 0.06;
/** Days left unfolded beside what happens, so that a mark never touches a break. */
const MARGIN = 4;
/** Dated events this many days apart belong to one burst... */
const BURST_GAP = 3;
/** ...and this many make a burst that deserves room: a lower number widens every second event. */
const BURST_EVENTS = 4;
/** Room of all bursts together, against one part for all other days, if all events are in bursts. */
const BURST_ROOM = 1.3;
/** Room of a day in a burst: a day without events, and the most that many events can claim. */
const IDLE_DAY = 0.5;
const FULLEST_DAY = 3;

/** An axis on which every day is as wide as any other. */
export const evenScale = ({ from, to }: DaySpan): AxisScale => ({
  knots: [
    { day: from, at: from },
    { day: to, at: to },
  ],
  folds: [],
});

/** Where a day lies on the axis. Beyond the ends the outermost pace goes on. */
export const toAxis = ({ knots }: AxisScale, day: number): number => {
  const [a, b] = around(knots, (knot) => knot.day <= day);
  return a.at + ((day - a.day) * (b.at - a.at)) / (b.day - a.day);
};

/** The same for many days that come nearly in order: each begins where the last one was found. */
export function toAxisInOrder({ knots }: AxisScale): (day: number) => number {
  let i = 1;
  return (day) => {
    while (i < knots.length - 1 && (knots[i]?.day ?? day) <= day) i++;
    while (i > 1 && (knots[i - 1]?.day ?? day) > day) i--;
    const a = knots[i - 1] ?? knots[0];
    const b = knots[i] ?? knots[1];
    return a.at + ((day - a.day) * (b.at - a.at)) / (b.day - a.day);
  };
}

/** The day (with its fraction) at a place of the axis; the inverse of `toAxis`. */
export const toDay = ({ knots }: AxisScale, at: number): number => {
  const [a, b] = around(knots, (knot) => knot.at <= at);
  return a.day + ((at - a.at) * (b.day - a.day)) / (b.at - a.at);
};

/** The first and the last place of the axis. */
export const axisEnds = ({ knots }: AxisScale): DaySpan => ({
  from: knots[0].at,
  to: (knots.at(-1) ?? knots[1]).at,
});

function around(
  knots: AxisScale['knots'],
  isBefore: (knot: Knot) => boolean,
): readonly [Knot, Knot] {
  let low = 0;
  let high = knots.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const knot = knots[middle];
    if (knot !== undefined && isBefore(knot)) low = middle;
    else high = middle;
  }
  return [knots[low] ?? knots[0], knots[high] ?? knots[1]];
}

/** The axis with quiet stretches folded, but for those with an opened day in them, and bursts given room. */
export function foldedScale(busy: BusyTimes, opened: readonly number[] = []): AxisScale {
  const counts = new Map<number, number>();
  for (const day of busy.days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const bursts = burstsIn(counts);
  const stretches = joined([
    ...[...counts.keys()].map((day) => ({ from: day - MARGIN, to: day + 1 + MARGIN })),
    ...furthest(busy.spans).map(({ from, to }) => ({ from: from - MARGIN, to: to + MARGIN })),
    ...bursts,
  ]);
  const first = stretches[0]?.from ?? 0;
  const last = stretches.at(-1)?.to ?? 1;
  const folds = foldsBetween(stretches, last - first).filter(
    ({ from, to }) => !opened.some((day) => from <= day && day < to),
  );
  const burstDays = bursts.flatMap((burst) => eachDay(burst));
  const weightOf = (day: number): number =>
    clamp(Math.sqrt(counts.get(day) ?? 0), IDLE_DAY, FULLEST_DAY);
  const burstWeight = burstDays.reduce((sum, day) => sum + weightOf(day), 0);
  const inBursts = burstDays.reduce((sum, day) => sum + (counts.get(day) ?? 0), 0);
  const plain = last - first - burstDays.length - daysIn(folds);
  const stretch =
    plain > 0 && burstWeight > 0
      ? Math.max(1, (BURST_ROOM * inBursts * plain) / (busy.days.length * burstWeight))
      : 1;
  const foldWidth = (plain + stretch * burstWeight) * FOLD_WIDTH;
  const steps = [
    ...burstDays.map((day) => ({ from: day, to: day + 1, width: weightOf(day) * stretch })),
    ...folds.map((fold) => ({ ...fold, width: foldWidth })),
  ].toSorted((a, b) => a.from - b.from);
  return { knots: knotsOf({ from: first, to: last }, steps), folds };
}

/** Share of the whole span that the breaks of a scale hide. */
export const foldedShare = ({ knots, folds }: AxisScale): number =>
  daysIn(folds) / ((knots.at(-1) ?? knots[1]).day - knots[0].day);

function knotsOf(
  { from, to }: DaySpan,
  steps: readonly (DaySpan & { readonly width: number })[],
): AxisScale['knots'] {
  const start: Knot = { day: from, at: 0 };
  const knots: Knot[] = [];
  let last = start;
  const go = (day: number, width: number): void => {
    if (day <= last.day) return;
    last = { day, at: last.at + width };
    knots.push(last);
  };
  for (const step of steps) {
    go(step.from, step.from - last.day);
    go(step.to, step.width);
  }
  go(to, to - last.day);
  const [second = { day: from + 1, at: 1 }, ...rest] = knots;
  return [start, second, ...rest];
}

/** Runs of days that are close together and have many events, with an idle day on either side. */
function burstsIn(counts: ReadonlyMap<number, number>): readonly DaySpan[] {
  const runs: { from: number; to: number; events: number }[] = [];
  for (const [day, events] of [...counts].toSorted(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && day - run.to <= BURST_GAP) {
      run.to = day;
      run.events += events;
    } else runs.push({ from: day, to: day, events });
  }
  const bursts = runs.filter(({ events }) => events >= BURST_EVENTS);
  return joined(bursts.map(({ from, to }) => ({ from: from - 1, to: to + 2 })));
}

/** Of the spans that begin together the longest: the others say nothing more. */
function furthest(spans: readonly DaySpan[]): readonly DaySpan[] {
  const ends = new Map<number, number>();
  for (const { from, to } of spans) ends.set(from, Math.max(to, ends.get(from) ?? to));
  return [...ends].map(([from, to]) => ({ from, to }));
}

function foldsBetween(stretches: readonly DaySpan[], whole: number): readonly DaySpan[] {
  let left = whole;
  return stretches
    .slice(1)
    .map((stretch, i) => ({ from: stretches[i]?.to ?? stretch.from, to: stretch.from }))
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, MOST_FOLDS)
    .filter(({ from, to }) => {
      const folds = to - from >= Math.max(LEAST_FOLD, left * LEAST_FOLD_SHARE);
      if (folds) left -= to - from;
      return folds;
    })
    .toSorted((a, b) => a.from - b.from);
}

function joined(spans: readonly DaySpan[]): readonly DaySpan[] {
  const all: DaySpan[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last === undefined || span.from > last.to) all.push(span);
    else all[all.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return all;
}

const daysIn = (spans: readonly DaySpan[]): number =>
  spans.reduce((sum, { from, to }) => sum + to - from, 0);

const eachDay = ({ from, to }: DaySpan): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);
