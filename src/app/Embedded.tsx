import { useStoryNow } from '../load/use-story.ts';
import { useViewFact } from '../state/use-view.ts';
import { useKeys } from '../ui/use-keys.ts';
import { AreaBoundary } from './AreaBoundary.tsx';
import { closeChosen } from './close-chosen.ts';
import { Columns, isChosen } from './Columns.tsx';
import { EmbeddedHead } from './EmbeddedHead.tsx';
import { EmptyStory } from './EmptyStory.tsx';
import { StoryFailed } from './StoryFailed.tsx';
import styles from './Page.module.css';

/** The story inside somebody else's page: timeline, list and event, and a way to all the rest. */
export function Embedded(): React.JSX.Element {
  const slug = useViewFact(({ story }) => story);
  const { read, error } = useStoryNow(slug);
  const chosen = useViewFact(isChosen);
  useKeys({ Escape: chosen ? closeChosen : undefined });
  if (error !== null) return <StoryFailed error={error} />;
  return (
    <div className={styles['page']}>
      <AreaBoundary area="The head" waiting={<div className={styles['header-space']} />}>
        <EmbeddedHead />
      </AreaBoundary>
      {read?.story.articles.length === 0 ? (
        <main id="main">
          <EmptyStory slug={slug} failures={read.failures} onAdd={undefined} />
        </main>
      ) : (
        <Columns filters={false} />
      )}
    </div>
  );
}
