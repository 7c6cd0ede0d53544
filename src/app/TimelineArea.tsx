import { memo, Suspense, useEffect, useState } from 'react';
import { afterPaint } from '../state/after-paint.ts';
import { TimelineSpace } from '../features/timeline/TimelineSpace.tsx';
import { useStory } from '../load/use-story.ts';
import { useView, useViewFact } from '../state/use-view.ts';
import { later } from '../ui/later.tsx';

const Timeline = later(
  'The timeline',
  async () => (await import('../features/timeline/Timeline.tsx')).Timeline,
);

const NoEvents = later('A notice', async () => (await import('./NoEvents.tsx')).NoEvents);

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
    <Suspense>
      <NoEvents />
    </Suspense>
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
