import { EventWalk } from './EventWalk.tsx';
import { TimelineToolbar, type TimelineToolbarProps } from './TimelineToolbar.tsx';
import { useTimeline, type TimelineProps } from './use-timeline.ts';
import styles from './TimelineView.module.css';

type TimelineViewProps = TimelineProps & Omit<TimelineToolbarProps, 'onZoom' | 'onFit'>;

/** How much one step of zooming in shows, against what was in sight. */
const STEP = 0.6;
const AFTER = 'after-timeline';

/** Props in, callbacks out. What it draws, the list below it tells in words. */
export function TimelineView(props: TimelineViewProps): React.JSX.Element {
  const { model } = props;
  const { container, axis, zoom, fit } = useTimeline(props);
  const zoomIn = (): void => zoom(STEP);
  const zoomOut = (): void => zoom(1 / STEP);
  return (
    <section aria-label="Timeline" className={styles['timeline']}>
      <a className={styles['skip']} href={`#${AFTER}`}>
        Skip the timeline
      </a>
      <TimelineToolbar
        {...props}
        onZoom={(way) => (way === 'in' ? zoomIn() : zoomOut())}
        onFit={fit}
      />
      {model.events.length === 0 && (
        <p className={styles['empty']}>No event with a date to draw.</p>
      )}
      <div className={styles['picture']} data-empty={model.events.length === 0 || undefined}>
        <EventWalk {...props} zoomIn={zoomIn} zoomOut={zoomOut} fit={fit} />
        <div aria-hidden ref={container} className={styles['lanes']} />
        <div aria-hidden className={styles['axis']} data-folded={model.folded || undefined}>
          <div ref={axis} className={styles['ticks']} />
        </div>
      </div>
      <span id={AFTER} tabIndex={-1} />
    </section>
  );
}
