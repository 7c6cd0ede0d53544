import { useMemo } from 'react';
import type { SpanRef } from '../../core/model/span.ts';
import { useStory } from '../../load/use-story.ts';
import { eventDetail } from '../../selectors/event-detail.ts';
import { eventPosition } from '../../selectors/event-detail-position.ts';
import { changeView, useView } from '../../state/use-view.ts';
import { formatView } from '../../state/view-state.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { EventDetailView } from './EventDetailView.tsx';
import styles from './EventDetailView.module.css';

/** The panel of the chosen event. */
export function EventDetail(): React.JSX.Element {
  const view = useView();
  const story = useStory(view.story);
  const detail = useMemo(() => eventDetail(story, view.event ?? ''), [story, view.event]);
  const position = useMemo(() => eventPosition(story, view), [story, view]);
  const reading = useMemo(
    () => ({
      hrefOf: (place: SpanRef) => formatView({ ...view, reader: place }),
      open: (place: SpanRef) => changeView({ reader: place }),
    }),
    [view],
  );
  if (detail) {
    return (
      <EventDetailView
        detail={detail}
        position={position}
        reading={reading}
        onSelect={(event) => changeView({ event })}
      />
    );
  }
  return <Unknown />;
}

function Unknown(): React.JSX.Element {
  return (
    <div className={styles['calm']}>
      <Notice tone="news" title="This story has no such event.">
        <p>The link may come from another story, or from before its articles changed.</p>
        <Button onClick={() => changeView({ event: undefined })}>Show the whole story</Button>
      </Notice>
    </div>
  );
}
