import { failureText } from '../features/import/failure-text.ts';
import { isBundled } from '../load/bundled-stories.ts';
import type { LoadFailure } from '../load/load-failure.ts';
import { changeView } from '../state/use-view.ts';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './EmptyStory.module.css';

interface EmptyStoryProps {
  readonly slug: string;
  /** Why its articles are not there, where there were some. */
  readonly failures: readonly LoadFailure[];
  readonly onAdd: () => void;
}

/** What stands in place of a story that has no article to show, and the ways on from there. */
export function EmptyStory({ slug, failures, onAdd }: EmptyStoryProps): React.JSX.Element {
  return (
    <div className={styles['empty']}>
      <h2 className={styles['title']}>{titleOf(slug, failures)}</h2>
      {!isBundled(slug) && failures.length === 0 && (
        <p>
          Articles that somebody adds stay in their own browser while the page is open; a link does
          not carry them.
        </p>
      )}
      {failures.map((failure) => (
        <Notice key={failure.name} tone="problem">
          <p>{failureText(failure)}</p>
        </Notice>
      ))}
      <div className={styles['ways']}>
        <Button look="primary" onClick={onAdd}>
          Add articles
        </Button>
        {slug !== '' && (
          <Button onClick={() => changeView(DEFAULT_VIEW)}>Open the first story</Button>
        )}
      </div>
    </div>
  );
}

function titleOf(slug: string, failures: readonly LoadFailure[]): string {
  if (failures.length > 0) return 'None of the articles could be read.';
  return isBundled(slug) ? 'This story has no articles.' : `There is no story “${slug}” here.`;
}
