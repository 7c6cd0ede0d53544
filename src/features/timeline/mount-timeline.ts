import { DataSet } from 'vis-data/esnext';
import {
  Timeline,
  type DataGroup,
  type DataItem,
  type TimelineEventPropertiesResult,
  type TimelineOptions,
} from 'vis-timeline/esnext';
import type { DaySpan } from '../../selectors/timeline-fold.ts';
import type { TimelineItem } from '../../selectors/timeline-item.ts';
import { itemElement } from './item-element.ts';
import { measureNothing } from './measure-nothing.ts';
import { showItems } from './show-items.ts';
import { closest } from './timeline-window.ts';
import { UNIT } from './to-data-item.ts';
import { watchMoves, type MoveEvents } from './watch-moves.ts';
import styles from './items.module.css';

export interface TimelineRow {
  readonly id: string;
  readonly kind: 'labels' | 'rest' | 'lane';
  /** In pixels; drawn by its style. */
  readonly height: number;
  readonly element: HTMLElement;
}

export interface TimelineEvents extends MoveEvents {
  readonly onPick: (item: TimelineItem) => void;
  /** A click on nothing, at a place of the axis. */
  readonly onPickPlace: (at: number) => void;
}

/** What is drawn from the beginning, for the library draws all anew with each change. */
export interface FirstPicture {
  readonly rows: readonly TimelineRow[];
  /** How far out one can zoom and pan, and what of it is in sight. */
  readonly home: DaySpan;
  readonly window: DaySpan;
}

export interface MountedTimeline {
  readonly setRows: (rows: readonly TimelineRow[]) => void;
  /** How far out one can zoom and pan. */
  readonly setBounds: (home: DaySpan) => void;
  readonly show: (items: readonly TimelineItem[]) => void;
  /** The places of the axis in sight. */
  readonly window: () => DaySpan;
  /** A move that the reader asked for glides; it is told back, as is one that follows the hand. */
  readonly moveTo: (span: DaySpan, by: 'user' | 'hand' | 'page') => void;
  /** Told the width of the axis. */
  readonly resize: (width: number) => void;
  readonly destroy: () => void;
}

/** Milliseconds that a move may take where motion is welcome. */
const GLIDE = 150;
const OPTIONS: TimelineOptions = {
  // Draws at once: without it a timeline with groups stays empty for its first second.
  rollingMode: {},
  autoResize: false,
  selectable: false,
  showCurrentTime: false,
  showMajorLabels: false,
  showMinorLabels: false,
  // We draw the axis; the library's own is kept from working on it.
  timeAxis: { scale: 'year', step: 1000 },
  stack: false,
  align: 'left',
  orientation: { axis: 'bottom', item: 'top' },
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  groupOrder: 'order',
};

/** The only file that knows vis-timeline: rows and items go in, choices and windows come out. */
export function mountTimeline(
  container: HTMLElement,
  first: FirstPicture,
  events: TimelineEvents,
): MountedTimeline {
  const data = new DataSet<DataItem>();
  const { show, itemOf } = showItems(data);
  const groups = new DataSet<DataGroup>(first.rows.map(toGroup));
  const timeline = new Timeline(container, data, groups, {
    ...OPTIONS,
    ...boundsOf(first.home),
    start: first.window.from * UNIT,
    end: first.window.to * UNIT,
    template: ({ id }: DataItem) => {
      const item = itemOf(String(id));
      return item ? itemElement(item) : '';
    },
  });
  measureNothing(timeline);
  const moves = watchMoves(timeline, events);
  timeline.on('click', ({ item, time }: TimelineEventPropertiesResult) => {
    if (moves.dragged()) return;
    const picked = itemOf(String(item));
    if (picked) events.onPick(picked);
    else events.onPickPlace(time.valueOf() / UNIT);
  });
  return {
    setRows: (rows) => showRows(groups, rows),
    setBounds: (bounds) => timeline.setOptions(boundsOf(bounds)),
    show,
    window: () => {
      const { start, end } = timeline.getWindow();
      return { from: start.valueOf() / UNIT, to: end.valueOf() / UNIT };
    },
    moveTo: ({ from, to }, by) => {
      const glides = by === 'user' && !matchMedia('(prefers-reduced-motion: reduce)').matches;
      moves.by(by === 'page' ? 'page' : 'reader');
      timeline.setWindow(from * UNIT, to * UNIT, {
        animation: glides && { duration: GLIDE, easingFunction: 'easeInOutQuad' },
      });
    },
    resize: () => timeline.redraw(),
    destroy: () => {
      moves.stop();
      timeline.destroy();
    },
  };
}

const boundsOf = ({ from, to }: DaySpan): TimelineOptions => ({
  min: from * UNIT,
  max: to * UNIT,
  zoomMin: closest({ from, to }) * UNIT,
  zoomMax: (to - from) * UNIT,
});

/**
 * Changes the one set of groups: a new set would be drawn once while the library still asks for
 * the groups of the old one, and it throws.
 */
function showRows(groups: DataSet<DataGroup>, rows: readonly TimelineRow[]): void {
  const ids = new Set(rows.map(({ id }) => id));
  groups.remove(groups.getIds().filter((id) => !ids.has(String(id))));
  groups.update(rows.map(toGroup));
}

const toGroup = (
  { id, kind, element }: TimelineRow,
  order: number,
): DataGroup & { order: number } => ({
  id,
  order,
  content: element,
  className: styles[`${kind}Group`] ?? '',
});
