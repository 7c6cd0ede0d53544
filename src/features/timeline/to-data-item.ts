import type { DataItem } from 'vis-timeline/esnext';
import type { TimelineItem } from '../../selectors/timeline-item.ts';
import styles from './items.module.css';

/** The library counts in milliseconds; a unit of the axis is handed over as one day. */
export const UNIT = 86_400_000;

/** An item as the library takes it; its look comes from a template. */
export function toDataItem(item: TimelineItem): DataItem {
  const ground = isGround(item);
  return {
    id: item.id,
    ...(item.row !== undefined && { group: item.row }),
    type: ground ? 'background' : 'range',
    start: item.from * UNIT,
    end: item.to * UNIT + (ground ? 1 : 0),
    content: '',
    className: classesOf(item),
  };
}

/** Whether an item lies behind all others. */
export const isGround = ({ kind }: TimelineItem): boolean => kind === 'fold' || kind === 'stem';

export function classesOf({ kind, last, state }: TimelineItem): string {
  const classes = [styles[last === true ? 'stemEndItem' : `${kind}Item`]];
  return [...classes, ...(state === 'selected' ? [styles['selectedItem']] : [])].join(' ');
}
