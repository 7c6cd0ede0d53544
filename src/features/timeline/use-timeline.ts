import { useRef } from 'react';
import { toDay, type DaySpan } from '../../selectors/timeline-fold.ts';
import type { TimelineItem } from '../../selectors/timeline-item.ts';
import type { TimelineModel } from '../../selectors/timeline-model.ts';
import { drawFrame, drawPicture, type PictureParts } from './draw-picture.ts';
import { lanesInSight } from './lanes-in-sight.ts';
import type { MountedTimeline } from './mount-timeline.ts';
import type { TimelineWays } from './timeline-keys.ts';
import { timelineRows } from './timeline-rows.ts';
import type { TimelineSize } from './timeline-size.ts';
import { panned, toDays, toPlaces, windowOf, zoomed } from './timeline-window.ts';
import { useInStep } from './use-in-step.ts';
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
  readonly onUnfold: () => void;
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
  /** The days last told to the page: they need not be obeyed when they come back. */
  const told = useRef<DaySpan>(undefined);

  const picture = () => ({ timeline: mounted.current, model, size, parts });
  const draw = (): void => drawPicture(picture(), selected);
  const mounted = useMountedTimeline(container, toPlaces(model, days), {
    onFrame: () => drawFrame(picture()),
    onResize: draw,
    onRest: (byUser) => {
      draw();
      if (!byUser || mounted.current === null) return;
      told.current = toDays(model, mounted.current.window());
      props.onWindow(told.current);
    },
    onPick: (item: TimelineItem) => {
      if (item.event !== undefined) props.onSelect(item.event, 'push');
      else mounted.current?.moveTo(item, 'user');
    },
    onPickPlace: (at) => {
      if (isFolded(model, toDay(model.scale, at))) props.onUnfold();
    },
    wheel: {
      zoom: (factor, x) => move('hand', (at) => zoomed(at, factor, shareOf(axis.current, x))),
      pan: (pixels) =>
        move('hand', (at) => panned(at, pixels / (axis.current?.clientWidth ?? 1), model.home)),
    },
  });
  const move: MoveWindow = (by, next) => {
    const window = mounted.current && next(mounted.current.window());
    if (window) mounted.current?.moveTo(window, by);
  };
  const obey = (timeline: MountedTimeline, next: DaySpan | undefined): void => {
    if (next?.from === told.current?.from && next?.to === told.current?.to) return;
    told.current = next;
    timeline.moveTo(toPlaces(model, next), 'page');
  };
  const onScroll = (): void => {
    mounted.current?.setRows(timelineRows(model, lanesInSight(model, scroller.current, size)));
    draw();
  };
  useInStep(mounted, scroller, { model, size, selected, days }, { draw, obey });
  return { container, ...parts, ways: waysOf(model, selected, move), move, onScroll };
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
  zoomIn: () => move('user', (window) => zoomed(window, STEP)),
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

const isFolded = ({ folded, scale }: TimelineModel, day: number): boolean =>
  folded && scale.folds.some(({ from, to }) => from <= day && day < to);
