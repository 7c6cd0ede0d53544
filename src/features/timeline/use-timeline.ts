import { useRef } from 'react';
import { toDay, type DaySpan } from '../../selectors/timeline-fold.ts';
import type { TimelineItem } from '../../selectors/timeline-item.ts';
import type { TimelineModel } from '../../selectors/timeline-model.ts';
import { drawFrame, drawPicture, type PictureParts } from './draw-picture.ts';
import { lanesInSight } from './lanes-in-sight.ts';
import type { FirstPicture, MountedTimeline } from './mount-timeline.ts';
import type { TimelineWays } from './timeline-keys.ts';
import { timelineRows } from './timeline-rows.ts';
import type { TimelineSize } from './timeline-size.ts';
import { panned, shareOfChosen, toDays, toPlaces, windowOf, zoomed } from './timeline-window.ts';
import { useInStep, type Shown } from './use-in-step.ts';
import { useMountedTimeline } from './use-mounted-timeline.ts';

export interface TimelineProps {
  readonly model: TimelineModel;
  readonly size: TimelineSize;
  readonly selected: string | undefined;
  /** Days in sight; undefined shows all. */
  readonly window: DaySpan | undefined;
  /** A way through events one by one replaces the last choice; a choice is one to come back to. */
  readonly onSelect: (event: string | undefined, how: 'push' | 'replace') => void;
  readonly onWindow: (window: DaySpan | undefined) => void;
  /** Draws the quiet period with this day at full length. */
  readonly onUnfold: (day: number) => void;
}

/** Moves the window: gliding, or along with the reader's hand. */
export type MoveWindow = (
  by: 'user' | 'hand',
  next: (window: DaySpan) => DaySpan | undefined,
) => void;

export interface TimelineHandle extends PictureParts {
  /** Where the library draws. */
  readonly container: React.RefObject<HTMLDivElement | null>;
  readonly ways: TimelineWays;
  readonly move: MoveWindow;
  readonly onScroll: () => void;
}

/** How much one step of zooming in shows, against what was in sight. */
const STEP = 0.6;

/** Keeps the mounted timeline in step with the props, and the props with the reader's gestures. */
export function useTimeline(props: TimelineProps): TimelineHandle {
  const { model, size, selected, window: days } = props;
  const container = useRef<HTMLDivElement>(null);
  const parts = useParts();
  const { axis, scroller } = parts;
  /** Remembered, for to ask for them costs a layout of the whole page. */
  const sight = useRef({ width: 1, scrolled: 0, drawn: false });
  const { tell, obey } = useTold(props);
  const shown: Shown = { model, size, selected, days };
  /** What the mounted timeline was last told of. */
  const inStep = useRef<Shown>(undefined);

  const picture = () => ({ timeline: mounted.current, model, size, parts, ...sight.current });
  const draw = (): void => {
    sight.current.drawn = true;
    drawPicture(picture(), selected);
  };
  const first = (): FirstPicture => {
    inStep.current = shown;
    return firstPicture(shown);
  };
  const mounted = useMountedTimeline(container, axis, first, {
    onFrame: () => drawFrame(picture()),
    onResize: (width) => {
      sight.current.width = width;
      // The first picture waits for a task of its own: the browser has the page to lay out now.
      if (sight.current.drawn) draw();
    },
    onRest: (byUser) => {
      draw();
      if (byUser && mounted.current) tell(mounted.current);
    },
    onPick: (item: TimelineItem) => pick(item, props, move),
    onPickPlace: (at) => unfoldAt(props, at),
    wheel: {
      zoom: (factor, x) => move('hand', (at) => zoomed(at, factor, shareOf(axis.current, x))),
      pan: (pixels) => move('hand', (at) => panned(at, pixels / sight.current.width, model.home)),
    },
  });
  const move: MoveWindow = (by, next) => moveWindow(mounted.current, by, next);
  const onScroll = (): void => {
    sight.current.scrolled = scroller.current?.scrollTop ?? 0;
    const inSight = lanesInSight(model, sight.current.scrolled, size);
    mounted.current?.setRows(timelineRows(model, inSight, size));
    draw();
  };
  useInStep(mounted, inStep, shown, {
    draw,
    obey,
    sight,
    scrollTo: (top) => scroller.current?.scrollTo({ top }),
  });
  return { container, ...parts, ways: waysOf(model, selected, move), move, onScroll };
}

const firstPicture = ({ model, size, days }: Shown): FirstPicture => ({
  rows: timelineRows(model, lanesInSight(model, 0, size), size),
  home: model.home,
  window: toPlaces(model, days),
});

/** The window as the page's days, told and obeyed. */
function useTold({ model, onWindow }: Pick<TimelineProps, 'model' | 'onWindow'>) {
  /** The days last told to the page: they need not be obeyed when they come back. */
  const told = useRef<DaySpan>(undefined);
  return {
    tell: (timeline: MountedTimeline): void => {
      told.current = toDays(model, timeline.window());
      onWindow(told.current);
    },
    obey: (timeline: MountedTimeline, next: DaySpan | undefined): boolean => {
      if (next?.from === told.current?.from && next?.to === told.current?.to) return false;
      told.current = next;
      timeline.moveTo(toPlaces(model, next), 'page');
      return true;
    },
  };
}

function moveWindow(timeline: MountedTimeline | null, ...[by, next]: Parameters<MoveWindow>): void {
  const window = timeline && next(timeline.window());
  if (window) timeline.moveTo(window, by);
}

/** An event is chosen, a bucket opened by coming closer. */
function pick(item: TimelineItem, { onSelect }: TimelineProps, move: MoveWindow): void {
  if (item.event === undefined) move('user', () => item);
  else onSelect(item.event, 'push');
}

const useDiv = () => useRef<HTMLDivElement>(null);

function useParts(): PictureParts {
  const [axis, folds, overview, scroller, lanes] = [
    useDiv(),
    useDiv(),
    useDiv(),
    useDiv(),
    useDiv(),
  ];
  return { axis, folds, overview, scroller, lanes };
}

const waysOf = (
  model: TimelineModel,
  selected: string | undefined,
  move: MoveWindow,
): TimelineWays => ({
  zoomIn: () =>
    move('user', (window) => zoomed(window, STEP, shareOfChosen(model, selected, window))),
  zoomOut: () => move('user', (window) => zoomed(window, 1 / STEP)),
  fit: () => move('user', () => model.home),
  zoomToChosen: () => move('user', () => windowOf(model, selected)),
  pan: (share) => move('user', (window) => panned(window, share, model.home)),
});

/** Where something lies across the lanes, which are as wide as the axis, from 0 to 1. */
function shareOf(axis: HTMLElement | null, x: number): number {
  const { left = 0, width = 1 } = axis?.getBoundingClientRect() ?? {};
  return Math.min(1, Math.max(0, (x - left) / width));
}

/** Opens the quiet period at a place of the axis, where there is one. */
function unfoldAt({ model: { folded, scale }, onUnfold }: TimelineProps, at: number): void {
  const day = toDay(scale, at);
  const fold = folded ? scale.folds.find(({ from, to }) => from <= day && day < to) : undefined;
  if (fold) onUnfold(fold.from);
}
