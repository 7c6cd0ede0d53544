import { lazy, memo, Suspense } from 'react';
import { afterPaint } from '../features/timeline/after-paint.ts';
import { TimelineSpace } from '../features/timeline/TimelineSpace.tsx';
import { useStory } from '../load/use-story.ts';
import { useView, useViewFact } from '../state/use-view.ts';
import { Notice } from '../ui/Notice.tsx';
import styles from './StoryNotices.module.css';

/**
 * A chunk of its own: the list is there, and has been painted, before the library that draws the
 * timeline is fetched and run.
 */
const Timeline = lazy(async () => {
  await painted();
  return { default: (await import('../features/timeline/Timeline.tsx')).Timeline };
});

const painted = (): Promise<void> =>
  new Promise((done) => {
    afterPaint(done);
  });

/** The timeline, or in its place what can be done about a story in which nothing happens. */
export const TimelineArea = memo(function TimelineArea(): React.JSX.Element {
  const story = useStory(useViewFact((view) => view.story));
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

/** Room for it, as long as it comes. */
function Space(): React.JSX.Element {
  const view = useView();
  return <TimelineSpace story={useStory(view.story)} view={view} />;
}
