import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { DaySpan } from '../../selectors/timeline-fold.ts';
import type { TimelineWindow } from '../../selectors/timeline-item.ts';
import type { TimelineModel } from '../../selectors/timeline-model.ts';
import { afterPaint } from '../../state/after-paint.ts';
import { laneToScrollTo, lanesInSight } from './lanes-in-sight.ts';
import type { MountedTimeline } from './mount-timeline.ts';
import { timelineRows } from './timeline-rows.ts';
import type { TimelineSize } from './timeline-size.ts';
import { toPlaces } from './timeline-window.ts';

/** What the timeline draws. */
export interface Shown {
  readonly model: TimelineModel;
  readonly size: TimelineSize;
  readonly selected: string | undefined;
  readonly days: DaySpan | undefined;
}

interface Ways {
  readonly draw: () => void;
  /** Moves to days that the page asks for; false where the timeline itself has told them. */
  readonly obey: (timeline: MountedTimeline, days: DaySpan | undefined) => boolean;
  /** How far the lanes are scrolled, and whether anything was drawn. */
  readonly sight: RefObject<{ readonly scrolled: number; readonly drawn: boolean }>;
  readonly scrollTo: (top: number) => void;
}

/** Tells the timeline of the props: of each change no more than it asks for. */
export function useInStep(
  mounted: RefObject<MountedTimeline | null>,
  inStepRef: RefObject<Shown | undefined>,
  { model, size, selected, days }: Shown,
  { draw, obey, sight, scrollTo }: Ways,
): void {
  const step = useEffectEvent((next: Shown) => {
    const timeline = mounted.current;
    if (timeline === null) return;
    const last = inStepRef.current;
    inStepRef.current = next;
    const lanes = lanesInSight(next.model, sight.current.scrolled, next.size);
    const isNew = next.model !== last?.model || next.size !== last.size;
    if (isNew) {
      timeline.setRows(timelineRows(next.model, lanes, next.size));
      timeline.setBounds(next.model.home);
      timeline.moveTo(toPlaces(next.model, next.days), 'page');
    }
    const moved = !isNew && obey(timeline, next.days);
    // A link may show a window without its chosen event: only a new choice moves the window.
    const isChosen = last !== undefined && next.selected !== last.selected;
    const lane = isChosen ? follow(timeline, next, lanes) : undefined;
    if (lane !== undefined) scrollTo(lane * next.size.lane);
    if (isNew || moved || isChosen || !sight.current.drawn) draw();
  });
  useEffect(
    () => afterPaint(() => step({ model, size, selected, days })),
    [model, size, selected, days],
  );
}

/** Brings the chosen event into the window, and tells which lane has to be scrolled into sight. */
function follow(
  timeline: MountedTimeline,
  { model, selected }: Shown,
  lanes: TimelineWindow['lanes'],
): number | undefined {
  const event = model.eventOf(selected);
  if (event === undefined) return undefined;
  const { from, to } = timeline.window();
  const half = (to - from) / 2;
  if (event.at < from || event.at > to)
    timeline.moveTo({ from: event.at - half, to: event.at + half }, 'user');
  return laneToScrollTo(event.lanes, lanes);
}
