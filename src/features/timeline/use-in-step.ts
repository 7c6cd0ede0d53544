import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { DaySpan } from '../../selectors/timeline-fold.ts';
import type { TimelineModel } from '../../selectors/timeline-model.ts';
import { bringLane, lanesInSight } from './lanes-in-sight.ts';
import type { MountedTimeline } from './mount-timeline.ts';
import { timelineRows } from './timeline-rows.ts';
import type { TimelineSize } from './timeline-size.ts';
import { toPlaces } from './timeline-window.ts';

interface Shown {
  readonly model: TimelineModel;
  readonly size: TimelineSize;
  readonly selected: string | undefined;
  readonly days: DaySpan | undefined;
}

interface Ways {
  readonly draw: () => void;
  /** Moves to days that the page asks for, unless the timeline itself told them. */
  readonly obey: (timeline: MountedTimeline, days: DaySpan | undefined) => void;
}

/** Hands each change of the props to the timeline. */
export function useInStep(
  mounted: RefObject<MountedTimeline | null>,
  scroller: RefObject<HTMLElement | null>,
  { model, size, selected, days }: Shown,
  { draw, obey }: Ways,
): void {
  const showModel = useEffectEvent(
    (timeline: MountedTimeline, next: TimelineModel, tall: TimelineSize) => {
      timeline.setRows(timelineRows(next, lanesInSight(next, scroller.current, tall)));
      timeline.setBounds(next.home);
      timeline.moveTo(toPlaces(next, days), 'page');
      draw();
    },
  );
  const showDays = useEffectEvent(obey);
  /** A link may show a window without its chosen event: only a new choice moves the window. */
  const last = useRef(selected);
  const showSelected = useEffectEvent((timeline: MountedTimeline, id: string | undefined) => {
    const isNew = id !== last.current;
    last.current = id;
    const event = model.eventOf(id);
    const { from, to } = timeline.window();
    if (isNew && event !== undefined && (event.at < from || event.at > to)) {
      const half = (to - from) / 2;
      timeline.moveTo({ from: event.at - half, to: event.at + half }, 'user');
    }
    const lanes = lanesInSight(model, scroller.current, size);
    if (isNew && event !== undefined) bringLane(event.lanes, lanes, scroller.current, size);
    draw();
  });
  useEffect(() => {
    if (mounted.current) showModel(mounted.current, model, size);
  }, [mounted, model, size]);
  useEffect(() => {
    if (mounted.current) showDays(mounted.current, days);
  }, [mounted, days]);
  useEffect(() => {
    if (mounted.current) showSelected(mounted.current, selected);
  }, [mounted, selected]);
}
