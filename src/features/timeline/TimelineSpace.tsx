import type { Story } from '../../core/model/story.ts';
import { filterChips } from '../../selectors/filter-chips.ts';
import { peopleIn } from '../../selectors/people-in.ts';
import { tellersOf } from '../../selectors/tellers.ts';
import { isUndated, visibleEvents } from '../../selectors/visible-events.ts';
import type { ViewState } from '../../state/view-state.ts';
import { useEarlyZoom } from './early-zoom.ts';
import { heights, useTimelineSize } from './timeline-size.ts';
import styles from './TimelineView.module.css';

interface TimelineSpaceProps {
  readonly story: Story;
  readonly view: ViewState;
}

/** As tall as the timeline will be, so that the list below it does not jump when that has loaded. */
export function TimelineSpace({ story, view }: TimelineSpaceProps): React.JSX.Element {
  const { compact, size } = useTimelineSize();
  useEarlyZoom();
  const events = visibleEvents(story, view).filter((event) => !isUndated(event));
  const lanes =
    view.lanes === 'person'
      ? new Set(events.flatMap(peopleIn(story))).size
      : tellersOf(story).filter(({ id }) => !view.hidden.includes(id)).length;
  return (
    <div aria-hidden className={styles['timeline']}>
      <div className={styles['toolbarSpace']} data-chips={filterChips(story, view).length} />
      {events.length > 0 && (
        <div
          className={styles['picture']}
          data-compact={compact || undefined}
          style={heights(size, Math.min(size.labels, events.length), lanes)}
        >
          <div className={styles['scroller']} />
          <div className={styles['axis']}>
            <div className={styles['ticks']} />
          </div>
          <div className={styles['overviewSpace']} />
        </div>
      )}
      {/* Stands for the end that the skip link leads to. */}
      <span />
    </div>
  );
}
