import { EventWalk } from './EventWalk.tsx';
import { TimelineToolbar, type TimelineToolbarProps } from './TimelineToolbar.tsx';
import { useTimelineKeys, type TimelineWays } from './timeline-keys.ts';
import { useTimeline, type TimelineProps } from './use-timeline.ts';
import styles from './TimelineView.module.css';

type TimelineViewProps = TimelineProps & Omit<TimelineToolbarProps, keyof TimelineWays>;

const AFTER = 'after-timeline';

/** Props in, callbacks out. What it draws, the list below it tells in words. */
export function TimelineView(props: TimelineViewProps): React.JSX.Element {
  const { model } = props;
  const { container, axis, ...ways } = useTimeline(props);
  useTimelineKeys(ways);
  return (
    <section aria-label="Timeline" className={styles['timeline']}>
      <a className={styles['skip']} href={`#${AFTER}`}>
        Skip the timeline
      </a>
      <TimelineToolbar {...props} {...ways} />
      {model.count === 0 && <p className={styles['empty']}>No event with a date to draw.</p>}
      <div className={styles['picture']} data-empty={model.count === 0 || undefined}>
        <EventWalk {...props} onOpen={ways.zoomToChosen} />
        <div aria-hidden ref={container} className={styles['lanes']} />
        <div aria-hidden className={styles['axis']}>
          <div ref={axis} className={styles['ticks']} />
        </div>
      </div>
      <span id={AFTER} tabIndex={-1} />
    </section>
  );
}
