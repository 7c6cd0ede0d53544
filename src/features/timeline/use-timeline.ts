import { useEffect, useEffectEvent, useRef } from 'react';
import { toDay, type DaySpan } from '../../selectors/timeline-fold.ts';
import type { TimelineItem, TimelineWindow } from '../../selectors/timeline-item.ts';
import { timelineItems } from '../../selectors/timeline-items.ts';
import type { TimelineModel } from '../../selectors/timeline-model.ts';
import { axisTicks } from '../../selectors/timeline-ticks.ts';
import { drawAxis } from './draw-axis.ts';
import type { MountedTimeline } from './mount-timeline.ts';
import type { TimelineWays } from './timeline-keys.ts';
import { timelineRows } from './timeline-rows.ts';
import { panned, toDays, toPlaces, windowOf, zoomed } from './timeline-window.ts';
import { useMountedTimeline } from './use-mounted-timeline.ts';

export interface TimelineProps {
  readonly model: TimelineModel;
  readonly selected: string | undefined;
  /** Days in sight; undefined shows all. */
  readonly window: DaySpan | undefined;
  /** A way through events one by one replaces the last choice; a choice is one to come back to. */
  readonly onSelect: (event: string | undefined, how: 'push' | 'replace') => void;
  readonly onWindow: (window: DaySpan | undefined) => void;
  readonly onUnfold: () => void;
}

interface TimelineHandle extends TimelineWays {
  readonly container: React.RefObject<HTMLDivElement | null>;
  readonly axis: React.RefObject<HTMLDivElement | null>;
}

/** How much one step of zooming in shows, against what was in sight. */
const STEP = 0.6;

/** Keeps the mounted timeline in step with the props, and the props with the reader's gestures. */
export function useTimeline(props: TimelineProps): TimelineHandle {
  const { model, selected, window: days } = props;
  const container = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLDivElement>(null);
  /** The days last told to the page: they need not be obeyed when they come back. */
  const told = useRef<DaySpan>(undefined);

  const draw = (): void => drawPicture(mounted.current, axis.current, props);
  const mounted = useMountedTimeline(container, toPlaces(model, days), {
    onFrame: () => drawTicks(mounted.current, axis.current, props),
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
  const move = (by: 'user' | 'hand', next: NextWindow): void => {
    const timeline = mounted.current;
    const window = timeline && next(timeline.window());
    if (window) timeline.moveTo(window, by);
  };
  const obey = (timeline: MountedTimeline, next: DaySpan | undefined): void => {
    if (next?.from === told.current?.from && next?.to === told.current?.to) return;
    told.current = next;
    timeline.moveTo(toPlaces(model, next), 'page');
  };
  useInStep(mounted, { model, selected, days }, { draw, obey });

  return {
    container,
    axis,
    zoomIn: () => move('user', (window) => zoomed(window, STEP)),
    zoomOut: () => move('user', (window) => zoomed(window, 1 / STEP)),
    fit: () => move('user', () => model.home),
    zoomToChosen: () => move('user', () => windowOf(model, selected)),
    pan: (share) => move('user', (window) => panned(window, share, model.home)),
  };
}

type NextWindow = (window: DaySpan) => DaySpan | undefined;

/** Where something lies across the lanes, which are as wide as the axis, from 0 to 1. */
function shareOf(axis: HTMLElement | null, x: number): number {
  const { left = 0, width = 1 } = axis?.getBoundingClientRect() ?? {};
  return Math.min(1, Math.max(0, (x - left) / width));
}

interface Shown {
  readonly model: TimelineModel;
  readonly selected: string | undefined;
  readonly days: DaySpan | undefined;
}

/** Hands each change of the props to the timeline. */
function useInStep(
  mounted: React.RefObject<MountedTimeline | null>,
  { model, selected, days }: Shown,
  {
    draw,
    obey,
  }: {
    readonly draw: () => void;
    readonly obey: (timeline: MountedTimeline, days: DaySpan | undefined) => void;
  },
): void {
  const showModel = useEffectEvent((timeline: MountedTimeline, next: TimelineModel) => {
    timeline.setRows(timelineRows(next));
    timeline.setBounds(next.home);
    timeline.moveTo(toPlaces(next, days), 'page');
    draw();
  });
  const showDays = useEffectEvent(obey);
  /** A link may show a window without its chosen event: only a new choice moves the window. */
  const last = useRef(selected);
  const showSelected = useEffectEvent((timeline: MountedTimeline, id: string | undefined) => {
    const isNew = id !== last.current;
    last.current = id;
    const at = model.eventOf(id)?.at;
    const { from, to } = timeline.window();
    const half = (to - from) / 2;
    if (isNew && at !== undefined && (at < from || at > to))
      timeline.moveTo({ from: at - half, to: at + half }, 'user');
    draw();
  });
  useEffect(() => {
    if (mounted.current) showModel(mounted.current, model);
  }, [mounted, model]);
  useEffect(() => {
    if (mounted.current) showDays(mounted.current, days);
  }, [mounted, days]);
  useEffect(() => {
    if (mounted.current) showSelected(mounted.current, selected);
  }, [mounted, selected]);
}

type Picture = Pick<TimelineProps, 'model' | 'selected' | 'onUnfold'>;

function drawPicture(
  timeline: MountedTimeline | null,
  axis: HTMLElement | null,
  picture: Picture,
): void {
  if (timeline === null || axis === null) return;
  timeline.show(
    timelineItems(picture.model, inSight(timeline, axis, picture.model), picture.selected),
  );
  drawTicks(timeline, axis, picture);
}

function drawTicks(
  timeline: MountedTimeline | null,
  axis: HTMLElement | null,
  { model, onUnfold }: Picture,
): void {
  if (timeline && axis)
    drawAxis(
      axis,
      axisTicks(model.scale, inSight(timeline, axis, model), navigator.language),
      onUnfold,
    );
}

/** The axis is as wide as the lanes, and knows it before they are drawn. */
const inSight = (
  timeline: MountedTimeline,
  axis: HTMLElement,
  { lanes }: TimelineModel,
): TimelineWindow => ({
  ...timeline.window(),
  width: Math.max(1, axis.clientWidth),
  lanes: { first: 0, end: lanes.length },
});

const isFolded = ({ folded, scale }: TimelineModel, day: number): boolean =>
  folded && scale.folds.some(({ from, to }) => from <= day && day < to);
