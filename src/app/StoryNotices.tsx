import { useReadStory } from '../load/use-story.ts';
import { useViewFact } from '../state/use-view.ts';
import { LeftOut } from './later.tsx';

/** What has to be said of the story as a whole: nothing, where all of it could be read. */
export function StoryNotices(): React.JSX.Element | undefined {
  const { failures } = useReadStory(useViewFact(({ story }) => story));
  return failures.length === 0 ? undefined : <LeftOut failures={failures} />;
}
