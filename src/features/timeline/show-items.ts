import type { DataSet } from 'vis-data/esnext';
import type { DataItem } from 'vis-timeline/esnext';
import type { TimelineItem } from '../../selectors/timeline-item.ts';
import { toDataItem } from './to-data-item.ts';

/** What the library draws now, and a way to change it. */
export interface ShownItems {
  readonly show: (items: readonly TimelineItem[]) => void;
  readonly itemOf: (id: string) => TimelineItem | undefined;
  readonly stop: () => void;
}

/**
 * Hands items to the library: only what differs from the last time. The first ones come in a task
 * after the rows, and are seen once all are there: in slices they cost more, for the library draws
 * all anew after each.
 */
export function showItems(container: HTMLElement, data: DataSet<DataItem>): ShownItems {
  const shown = new Map<string, TimelineItem>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun = false;
  let filling = true;
  // The library makes itself visible, whatever it stands in.
  container.style.opacity = '0';
  const hand = (items: readonly TimelineItem[]): void => {
    for (const item of items) shown.set(item.id, item);
    if (items.length > 0) data.update(items.map(toDataItem));
  };
  const fill = (items: readonly TimelineItem[]): void => {
    timer = setTimeout(() => {
      hand(items);
      filling = false;
      container.style.opacity = '';
    });
  };
  return {
    show: (items) => {
      clearTimeout(timer);
      const ids = new Set(items.map(({ id }) => id));
      const gone = [...shown.keys()].filter((id) => !ids.has(id));
      const changed = items.filter((item) => !isSame(shown.get(item.id), item));
      for (const id of gone) shown.delete(id);
      if (gone.length > 0) data.remove(gone);
      if (!begun) layOutAnew(container);
      begun = true;
      if (filling) fill(changed);
      else hand(changed);
    },
    itemOf: (id) => shown.get(id),
    stop: () => clearTimeout(timer),
  };
}

/** The rows push what the library drew without any: to be laid out anew is not to move. */
function layOutAnew(container: HTMLElement): void {
  container.style.display = 'none';
  container.getBoundingClientRect();
  container.style.display = '';
}

const isSame = (a: TimelineItem | undefined, b: TimelineItem): boolean =>
  a !== undefined && JSON.stringify(a) === JSON.stringify(b);
