import { useQueryClient } from '@tanstack/react-query';
import type { LoadFailure } from '../load/load-failure.ts';
import { slugOf } from '../load/queries.ts';
import { putStoryBack } from '../load/stories.ts';
import { useStories } from '../load/use-kept.ts';
import { EmptyStory } from './EmptyStory.tsx';

export interface EmptyStoryAreaProps {
  readonly slug: string;
  readonly failures: readonly LoadFailure[];
  readonly onAdd: (() => void) | undefined;
}

/** A story without articles, as the list of stories knows it: new, removed, or none at all. */
export function EmptyStoryArea(props: EmptyStoryAreaProps): React.JSX.Element | undefined {
  const client = useQueryClient();
  const stories = useStories();
  const slug = slugOf(props.slug);
  // A moment later it would say something else.
  if (stories === undefined) return undefined;
  return (
    <EmptyStory
      {...props}
      story={stories.find((story) => story.slug === slug)}
      onPutBack={() => void putStoryBack(client, slug)}
    />
  );
}
