import type { DataSet } from 'vis-data/esnext';
import type { DataItem } from 'vis-timeline/esnext';
import type { TimelineItem } from '../../selectors/timeline-item.ts';
import { afterPaint } from '../../state/after-paint.ts';
import { toDataItem } from './to-data-item.ts';

/** What the library draws now, and a way to change it. */
export interface ShownItems {
  readonly show: (items: readonly TimelineItem[]) => void;
  readonly itemOf: (id: string) => TimelineItem | undefined;
  readonly stop: () => void;
}

/** So many of the first items come at a time: more stand in a reader's way, fewer are drawn anew. */
const SLICE = 16;

/**
 * Hands items to the library: only what differs from the last time. The first ones come once the
 * rows are seen, in slices between which the page can answer; later ones are fewer, and come at once.
 */
export function showItems(data: DataSet<DataItem>): ShownItems {
  const shown = new Map<string, TimelineItem>();
  let filling = true;
  let stop: (() => void) | undefined;
  const hand = (items: readonly TimelineItem[]): void => {
    for (const item of items) shown.set(item.id, item);
    if (items.length > 0) data.update(items.map(toDataItem));
  };
  const fill = (items: readonly TimelineItem[]): void => {
    stop = afterPaint(() => {
      hand(items.slice(0, SLICE));
      if (items.length > SLICE) fill(items.slice(SLICE));
      else filling = false;
    });
  };
  return {
    show: (items) => {
      stop?.();
      const ids = new Set(items.map(({ id }) => id));
      const gone = [...shown.keys()].filter((id) => !ids.has(id));
      const changed = items.filter((item) => !isSame(shown.get(item.id), item));
      for (const id of gone) shown.delete(id);
      if (gone.length > 0) data.remove(gone);
      if (filling) fill(changed);
      else hand(changed);
    },
    itemOf: (id) => shown.get(id),
    stop: () => stop?.(),
  };
}

const isSame = (a: TimelineItem | undefined, b: TimelineItem): boolean =>
  a !== undefined && JSON.stringify(a) === JSON.stringify(b);
