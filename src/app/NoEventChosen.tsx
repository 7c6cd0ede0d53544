import { useViewFact } from '../state/use-view.ts';
import styles from './NoEventChosen.module.css';

interface NoEventChosenProps {
  /** Whether the story has no event that could be chosen. */
  readonly isEmpty: boolean;
}

/** What stands in the event panel until an event is chosen: how to begin. */
export function NoEventChosen({ isEmpty }: NoEventChosenProps): React.JSX.Element {
  const embedded = useViewFact(({ embed }) => embed);
  if (isEmpty)
    return (
      <div className={styles['hint']}>
        <p className={styles['title']}>This story has no event to choose yet.</p>
      </div>
    );
  return (
    <div className={styles['hint']}>
      <p className={styles['title']}>Choose an event to see who tells it, and in whose words.</p>
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
