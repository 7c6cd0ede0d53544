import { foldWords } from '../../selectors/timeline-ticks.ts';
import { EventWalk } from './EventWalk.tsx';
import { Overview } from './Overview.tsx';
import { heights } from './timeline-size.ts';
import type { TimelineHandle, TimelineProps } from './use-timeline.ts';
import styles from './TimelineView.module.css';

interface PictureProps extends TimelineProps, TimelineHandle {
  /** A strip of modest height, without the names of the lanes. */
  readonly compact: boolean;
}

/** Rows, axis and overview. Most of it is drawn past React, on every frame of a gesture. */
export function Picture(props: PictureProps): React.JSX.Element {
  const { model, size, selected, ways } = props;
  const { container, axis, folds, overview, scroller, lanes } = props;
  const scrolls = model.lanes.length > size.lanes;
  return (
    <div
      data-part="picture"
      className={styles['picture']}
      data-compact={props.compact || undefined}
      style={heights(size, model.labelRows, model.lanes.length)}
    >
      <EventWalk {...props} onOpen={ways.zoomToChosen} />
      <div
        ref={scroller}
        className={styles['scroller']}
        {...(scrolls && { tabIndex: 0, role: 'group', 'aria-label': 'Lanes, to scroll through' })}
        onScroll={scrolls ? props.onScroll : undefined}
      >
        <div className={styles['scrolled']}>
          <div aria-hidden ref={container} className={styles['lanes']} />
        </div>
      </div>
      <div className={styles['axis']}>
        <div aria-hidden ref={lanes} className={styles['laneCount']} />
        <div aria-hidden ref={axis} data-part="ticks" className={styles['ticks']} />
        <div ref={folds} className={styles['folds']}>
          {(model.folded ? model.scale.folds : []).map((fold) => (
            <button
              key={fold.from}
              type="button"
              title="Show this quiet period at full length"
              onClick={() => props.onUnfold(fold.from)}
            >
              {foldWords(fold)}
            </button>
          ))}
        </div>
      </div>
      <Overview
        model={model}
        strip={overview}
        onMove={props.move}
        ways={ways}
        chosen={model.positionOf(selected) !== undefined}
      />
    </div>
  );
}
