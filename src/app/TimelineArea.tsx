import { memo, Suspense, useEffect, useState } from 'react';
import { afterPaint } from '../state/after-paint.ts';
import { TimelineSpace } from '../features/timeline/TimelineSpace.tsx';
import { useStory } from '../load/use-story.ts';
import { useView, useViewFact } from '../state/use-view.ts';
import { later } from '../ui/later.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './StoryNotices.module.css';

const Timeline = later(
  'The timeline',
  async () => (await import('../features/timeline/Timeline.tsx')).Timeline,
);

/** The timeline, or in its place what can be done about a story in which nothing happens. */
export const TimelineArea = memo(function TimelineArea(): React.JSX.Element {
  const story = useStory(useViewFact((view) => view.story));
  const painted = usePainted();
  if (story.events.length > 0 && !painted) return <Space />;
  if (story.events.length > 0)
    return (
      <Suspense fallback={<Space />}>
        <Timeline />
      </Suspense>
    );
  return (
    <div className={styles['notices']}>
      <Notice tone="news" title="No event was found in these articles.">
        <p>
          Sourceline reads English news that tells what happened. Whatever quotes there are, and the
          articles themselves, are listed below; “Add articles” takes more of them.
        </p>
      </Notice>
    </div>
  );
});

/** Whether the page has been seen: the list comes first, the timeline after it. */
function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => setPainted(true)), []);
  return painted;
}

/** Room for it, as long as it comes. */
function Space(): React.JSX.Element {
  const view = useView();
  return <TimelineSpace story={useStory(view.story)} view={view} />;
}
