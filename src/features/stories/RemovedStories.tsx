import { useEffect, useRef, useState } from 'react';
import type { StoryEntry } from '../../load/stories.ts';
import { Button } from '../../ui/Button.tsx';
import { Label } from './Label.tsx';
import styles from './RemovedStories.module.css';
import { storyLabel } from './story-label.ts';

interface RemovedStoriesProps {
  readonly stories: readonly StoryEntry[];
  readonly onPutBack: (story: StoryEntry) => void;
  readonly onErase: (story: StoryEntry) => void;
}

/** Stories that can still be put back; said with how long. */
export function RemovedStories(props: RemovedStoriesProps): React.JSX.Element {
  const { stories, onPutBack, onErase } = props;
  const summary = useRef<HTMLElement>(null);
  return (
    <details className={styles['removed']}>
      <summary ref={summary}>Recently removed ({stories.length})</summary>
      <p className={styles['about']}>They are deleted 30 days after they were removed.</p>
      <ul>
        {stories.map((story) => (
          <RemovedRow
            key={story.slug}
            story={story}
            onPutBack={() => {
              summary.current?.focus();
              onPutBack(story);
            }}
            onErase={() => {
              summary.current?.focus();
              onErase(story);
            }}
          />
        ))}
      </ul>
    </details>
  );
}

interface RemovedRowProps {
  readonly story: StoryEntry;
  readonly onPutBack: () => void;
  readonly onErase: () => void;
}

/** Deleting is asked twice: nothing brings the story back after it. */
function RemovedRow({ story, onPutBack, onErase }: RemovedRowProps): React.JSX.Element {
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  const label = storyLabel(story);
  return (
    <li className={styles['row']}>
      <span className={styles['name']}>
        <Label {...label} />
      </span>
      {asking ? (
        <>
          <p className={styles['about']}>Delete it for good? Nothing brings it back.</p>
          <Button ref={keep} look="quiet" onClick={() => setAsking(false)}>
            Keep it
          </Button>
          <Button aria-label={`Delete “${label.words}” for good`} onClick={onErase}>
            Delete for good
          </Button>
        </>
      ) : (
        <>
          <Button look="quiet" aria-label={`Put back “${label.words}”`} onClick={onPutBack}>
            Put back
          </Button>
          <Button
            look="quiet"
            aria-label={`Delete “${label.words}” now`}
            onClick={() => setAsking(true)}
          >
            Delete now
          </Button>
        </>
      )}
    </li>
  );
}
