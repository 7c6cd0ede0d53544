import { Picture } from './Picture.tsx';
import { useTimelineKeys, type TimelineWays } from './timeline-keys.ts';
import { TimelineToolbar, type TimelineToolbarProps } from './TimelineToolbar.tsx';
import { useTimeline, type TimelineProps } from './use-timeline.ts';
import styles from './TimelineView.module.css';

type TimelineViewProps = TimelineProps & Omit<TimelineToolbarProps, keyof TimelineWays>;

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
      <TimelineToolbar {...props} {...timeline.ways} />
      {empty && <p className={styles['empty']}>No event with a date to draw.</p>}
      <div hidden={empty}>
        <Picture {...props} {...timeline} />
      </div>
      <span id={AFTER} tabIndex={-1} />
    </section>
  );
}
