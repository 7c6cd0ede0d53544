import { useEffect, useEffectEvent, useRef } from 'react';
import { toAxis, toDay, type DaySpan } from '../../selectors/timeline-fold.ts';
import type { TimelineItem, TimelineWindow } from '../../selectors/timeline-item.ts';
import { timelineItems } from '../../selectors/timeline-items.ts';
import type { TimelineModel } from '../../selectors/timeline-model.ts';
import { axisTicks } from '../../selectors/timeline-ticks.ts';
import { drawAxis } from './draw-axis.ts';
import { mountTimeline, type MountedTimeline } from './mount-timeline.ts';
import { timelineRows } from './timeline-rows.ts';

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

interface TimelineHandle {
  readonly container: React.RefObject<HTMLDivElement | null>;
  readonly axis: React.RefObject<HTMLDivElement | null>;
  /** Above 1 shows more of the story, below 1 less. */
  readonly zoom: (factor: number) => void;
}

/** Keeps the mounted timeline in step with the props, and the props with the reader's gestures. */
export function useTimeline(props: TimelineProps): TimelineHandle {
  const { model, selected, window: days } = props;
  const container = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedTimeline>(null);
  /** The days last told to the page: they need not be obeyed when they come back. */
  const told = useRef<DaySpan>(undefined);

  const inSight = (timeline: MountedTimeline): TimelineWindow => ({
    ...timeline.window(),
    width: Math.max(1, axis.current?.clientWidth ?? 1),
  });
  const drawTicks = useEffectEvent(() => {
    if (mounted.current && axis.current)
      drawAxis(axis.current, axisTicks(model.scale, inSight(mounted.current)));
  });
  const draw = useEffectEvent(() => {
    mounted.current?.show(timelineItems(model, inSight(mounted.current), selected));
    drawTicks();
  });
  const rest = useEffectEvent((byUser: boolean) => {
    draw();
    if (!byUser || mounted.current === null) return;
    const window = mounted.current.window();
    told.current = isAll(model, window) ? undefined : toDays(model, window);
    props.onWindow(told.current);
  });
  const pick = useEffectEvent((item: TimelineItem) => {
    if (item.event !== undefined) props.onSelect(item.event, 'push');
    else if (item.kind === 'bucket') mounted.current?.moveTo(item, 'user');
  });
  const pickPlace = useEffectEvent((at: number) => {
    if (isFolded(model, toDay(model.scale, at))) props.onUnfold();
  });
  const applyModel = useEffectEvent((timeline: MountedTimeline) => {
    timeline.setRows(timelineRows(model));
    timeline.setBounds(model.home);
    timeline.moveTo(toPlaces(model, days), 'page');
    draw();
  });
  const applyDays = useEffectEvent((timeline: MountedTimeline) => {
    if (isSame(days, told.current)) return;
    told.current = days;
    timeline.moveTo(toPlaces(model, days), 'page');
  });
  const bringIntoSight = useEffectEvent((timeline: MountedTimeline) => {
    const event = model.byId.get(selected ?? '');
    const { from, to } = timeline.window();
    if (event !== undefined && (event.at < from || event.at > to))
      timeline.moveTo({ from: event.at - (to - from) / 2, to: event.at + (to - from) / 2 }, 'user');
    draw();
  });
  const first = useEffectEvent(() => toPlaces(model, days));

  useEffect(() => {
    if (container.current === null) return undefined;
    const timeline = mountTimeline(container.current, first(), {
      onFrame: () => drawTicks(),
      onRest: (byUser) => rest(byUser),
      onPick: (item) => pick(item),
      onPickPlace: (at) => pickPlace(at),
    });
    mounted.current = timeline;
    const stop = watchWidth(container.current, () => {
      timeline.resize();
      draw();
    });
    return () => {
      stop();
      mounted.current = null;
      timeline.destroy();
    };
  }, []);
  useEffect(() => {
    if (mounted.current) applyModel(mounted.current);
  }, [model]);
  useEffect(() => {
    if (mounted.current) applyDays(mounted.current);
  }, [days]);
  useEffect(() => {
    if (mounted.current) bringIntoSight(mounted.current);
  }, [selected]);

  const zoom = (factor: number): void => {
    if (mounted.current === null) return;
    const { from, to } = mounted.current.window();
    const middle = (from + to) / 2;
    const half = ((to - from) / 2) * factor;
    mounted.current.moveTo({ from: middle - half, to: middle + half }, 'user');
  };
  return { container, axis, zoom };
}

const toPlaces = ({ scale, home }: TimelineModel, days: DaySpan | undefined): DaySpan =>
  days === undefined ? home : { from: toAxis(scale, days.from), to: toAxis(scale, days.to) };

/** Whole days, as links carry them. */
const toDays = ({ scale }: TimelineModel, { from, to }: DaySpan): DaySpan => ({
  from: Math.floor(toDay(scale, from)),
  to: Math.ceil(toDay(scale, to)),
});

const isAll = ({ home }: TimelineModel, { from, to }: DaySpan): boolean =>
  to - from >= (home.to - home.from) * 0.999;

const isFolded = ({ folded, scale }: TimelineModel, day: number): boolean =>
  folded && scale.folds.some(({ from, to }) => from <= day && day < to);

const isSame = (a: DaySpan | undefined, b: DaySpan | undefined): boolean =>
  a?.from === b?.from && a?.to === b?.to;

/** The library's own watch asks every second. */
function watchWidth(element: HTMLElement, onChange: () => void): () => void {
  let width = element.clientWidth;
  const observer = new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    onChange();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
