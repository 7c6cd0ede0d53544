import { Picture } from './Picture.tsx';
import { useTimelineKeys, type TimelineWays } from './timeline-keys.ts';
import { TimelineToolbar, type TimelineToolbarProps } from './TimelineToolbar.tsx';
import { useTimeline, type TimelineProps } from './use-timeline.ts';
import styles from './TimelineView.module.css';

interface TimelineViewProps
  extends TimelineProps, Omit<TimelineToolbarProps, keyof TimelineWays | 'empty'> {
  /** What is said where nothing can be drawn; undefined where the list says it. */
  readonly instead: string | undefined;
}

const AFTER = 'after-timeline';

/** Props in, callbacks out. What it draws, the list below it tells in words. */
export function TimelineView(props: TimelineViewProps): React.JSX.Element {
  const timeline = useTimeline(props);
  useTimelineKeys(timeline.ways);
  const empty = props.model.count === 0;
  return (
    <section aria-label="Timeline" className={styles['timeline']}>
      <a className={styles['skip']} href={`#${AFTER}`}>
        Skip the timeline
      </a>
      <TimelineToolbar {...props} {...timeline.ways} empty={empty} />
      {empty && props.instead !== undefined && <p className={styles['empty']}>{props.instead}</p>}
      <div hidden={empty}>
        <Picture {...props} {...timeline} />
      </div>
      <span id={AFTER} tabIndex={-1} />
    </section>
  );
}
