import type { DataSet } from 'vis-data/esnext';
import type { DataItem } from 'vis-timeline/esnext';
import type { TimelineItem } from '../../selectors/timeline-item.ts';
import { isSameItem } from './same-item.ts';
import { toDataItem } from './to-data-item.ts';

/** What the library draws now, and a way to change it. */
export interface ShownItems {
  readonly show: (items: readonly TimelineItem[]) => void;
  readonly itemOf: (id: string) => TimelineItem | undefined;
}

/** Hands items to the library: only what differs from the last time. */
export function showItems(data: DataSet<DataItem>): ShownItems {
  const shown = new Map<string, TimelineItem>();
  return {
    show: (items) => {
      const ids = new Set(items.map(({ id }) => id));
      const gone = [...shown.keys()].filter((id) => !ids.has(id));
      const changed = items.filter((item) => !isSameItem(shown.get(item.id), item));
      for (const id of gone) shown.delete(id);
      for (const item of changed) shown.set(item.id, item);
      if (gone.length > 0) data.remove(gone);
      if (changed.length > 0) data.update(changed.map(toDataItem));
    },
    itemOf: (id) => shown.get(id),
  };
}
