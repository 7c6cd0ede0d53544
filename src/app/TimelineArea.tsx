import { lazy } from 'react';
import { useStory } from '../load/use-story.ts';
import { useView } from '../state/use-view.ts';
import { Notice } from '../ui/Notice.tsx';
import styles from './StoryNotices.module.css';

/** A chunk of its own: the list is there before the library that draws the timeline. */
const Timeline = lazy(async () => ({
  default: (await import('../features/timeline/Timeline.tsx')).Timeline,
}));

/** The timeline, or in its place what can be done about a story in which nothing happens. */
export function TimelineArea(): React.JSX.Element {
  const story = useStory(useView().story);
  if (story.events.length > 0) return <Timeline />;
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
}
