import type { TimelineWindow } from '../../selectors/timeline-item.ts';
import { timelineItems } from '../../selectors/timeline-items.ts';
import type { TimelineModel } from '../../selectors/timeline-model.ts';
import { axisTicks } from '../../selectors/timeline-ticks.ts';
import { drawAxis, drawFolds } from './draw-axis.ts';
import { drawOverview } from './draw-overview.ts';
import { lanesInSight } from './lanes-in-sight.ts';
import type { MountedTimeline } from './mount-timeline.ts';
import type { TimelineSize } from './timeline-size.ts';

/** The elements that are drawn on every frame of a gesture, past React. */
export interface PictureParts {
  readonly axis: React.RefObject<HTMLDivElement | null>;
  /** Holds a button for each fold. */
  readonly folds: React.RefObject<HTMLDivElement | null>;
  readonly overview: React.RefObject<HTMLDivElement | null>;
  readonly scroller: React.RefObject<HTMLDivElement | null>;
  /** Says which lanes are in sight, where that is not all. */
  readonly lanes: React.RefObject<HTMLDivElement | null>;
}

interface Picture {
  readonly timeline: MountedTimeline | null;
  readonly model: TimelineModel;
  readonly size: TimelineSize;
  readonly parts: PictureParts;
  /** Pixels that the axis is wide, and that the lanes are scrolled by. */
  readonly width: number;
  readonly scrolled: number;
}

/** Everything: after the window came to rest, or something else than the window changed. */
export function drawPicture(picture: Picture, selected: string | undefined): void {
  const { timeline, model, parts } = picture;
  const window = inSight(picture);
  timeline?.show(timelineItems(model, window, selected));
  if (parts.lanes.current) parts.lanes.current.textContent = laneWords(model, window.lanes);
  drawFrame(picture);
}

/** What follows the window on every frame; the items move by themselves. */
export function drawFrame(picture: Picture): void {
  const { timeline, model, parts } = picture;
  if (timeline === null) return;
  const ticks = axisTicks(model.scale, inSight(picture), navigator.language);
  if (parts.axis.current) drawAxis(parts.axis.current, ticks);
  if (parts.folds.current) drawFolds(parts.folds.current, ticks);
  if (parts.overview.current) drawOverview(parts.overview.current, model, timeline.window());
}

/** "1 – 12 of 40"; nothing where all are in sight. */
const laneWords = ({ lanes }: TimelineModel, { first, end }: TimelineWindow['lanes']): string =>
  end - first === lanes.length ? '' : `${first + 1} – ${end} of ${lanes.length}`;

const inSight = ({ timeline, model, size, width, scrolled }: Picture): TimelineWindow => ({
  ...(timeline?.window() ?? model.home),
  width,
  lanes: lanesInSight(model, scrolled, size),
});
