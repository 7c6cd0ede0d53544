import type { Story } from '../core/model/story.ts';
import { useViewFact } from '../state/use-view.ts';
import { WhereToBegin } from './WhereToBegin.tsx';
import styles from './NoEventChosen.module.css';

interface NoEventChosenProps {
  /** Undefined until it has come. */
  readonly story: Story | undefined;
}

/** What stands in the event panel until an event is chosen: how to begin. */
export function NoEventChosen({ story }: NoEventChosenProps): React.JSX.Element {
  const embedded = useViewFact(({ embed }) => embed);
  if (story?.events.length === 0)
    return (
      <div className={styles['hint']}>
        <p className={styles['title']}>This story has no event to choose yet.</p>
      </div>
    );
  return (
    <div className={styles['hint']}>
      <p className={styles['title']}>Choose an event to see who tells it, and in whose words.</p>
      {story && <WhereToBegin story={story} />}
      <ul className={styles['ways']}>
        <li>
          Click one on the timeline or in the list. Or walk the list with the arrow keys;{' '}
          <kbd>Enter</kbd> opens.
        </li>
        {!embedded && (
          <>
            <li>Narrow the story down with the filters.</li>
            <li>
              Press <kbd>/</kbd> to search.
            </li>
            <li>The address of the page is a link to exactly what you see.</li>
          </>
        )}
      </ul>
    </div>
  );
}
