import { TimelineToolbar, type TimelineToolbarProps } from './TimelineToolbar.tsx';
import { useTimeline, type TimelineProps } from './use-timeline.ts';
import styles from './TimelineView.module.css';

type TimelineViewProps = TimelineProps & Omit<TimelineToolbarProps, 'onZoom' | 'onFit'>;

/** How much one step of zooming shows, against what was in sight. */
const STEP = 0.6;

/** Props in, callbacks out. What it shows, the list below it tells in words. */
export function TimelineView(props: TimelineViewProps): React.JSX.Element {
  const { container, axis, zoom } = useTimeline(props);
  return (
    <section aria-label="Timeline" className={styles['timeline']}>
      <TimelineToolbar
        {...props}
        onZoom={(way) => zoom(way === 'in' ? STEP : 1 / STEP)}
        onFit={() => props.onWindow(undefined)}
      />
      <div className={styles['picture']}>
        <div aria-hidden ref={container} className={styles['lanes']} />
        <div aria-hidden className={styles['axis']}>
          <div ref={axis} className={styles['ticks']} />
        </div>
      </div>
    </section>
  );
}
