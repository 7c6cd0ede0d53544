import { failureText } from '../features/import/failure-text.ts';
import { isBundled } from '../load/bundled-stories.ts';
import type { LoadFailure } from '../load/load-failure.ts';
import type { StoryEntry } from '../load/stories.ts';
import { changeView } from '../state/use-view.ts';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './EmptyStory.module.css';

interface EmptyStoryProps {
  readonly slug: string;
  /** What is kept under this slug; undefined where nothing is. */
  readonly story?: StoryEntry | undefined;
  /** Why its articles are not there, where there were some. */
  readonly failures: readonly LoadFailure[];
  /** Undefined where articles cannot be added. */
  readonly onAdd: (() => void) | undefined;
  readonly onPutBack?: (() => void) | undefined;
}

/** What stands in place of a story that has no article to show, and the ways on from there. */
export function EmptyStory(props: EmptyStoryProps): React.JSX.Element {
  const { slug, story, failures, onAdd, onPutBack } = props;
  const isRemoved = story?.removed !== undefined;
  return (
    <div className={styles['empty']}>
      <h2 className={styles['title']}>{titleOf(props)}</h2>
      {failures.length === 0 && <p>{adviceOf(props)}</p>}
      {failures.map((failure) => (
        <Notice key={failure.name} tone="problem">
          <p>{failureText(failure)}</p>
        </Notice>
      ))}
      <div className={styles['ways']}>
        {isRemoved && (
          <Button look="primary" onClick={onPutBack}>
            Put it back
          </Button>
        )}
        {onAdd && !isRemoved && (
          <Button look="primary" onClick={onAdd}>
            Add articles
          </Button>
        )}
        {slug !== '' && (
          <Button onClick={() => changeView(DEFAULT_VIEW)}>Open the first story</Button>
        )}
      </div>
    </div>
  );
}

function titleOf({ slug, story, failures }: EmptyStoryProps): string {
  if (failures.length > 0) return 'None of the articles could be read.';
  if (story?.removed !== undefined) return 'This story was removed.';
  if (story !== undefined || isBundled(slug)) return 'This story has no articles yet.';
  return `There is no story “${slug}” here.`;
}

function adviceOf({ slug, story }: EmptyStoryProps): string {
  if (story?.removed !== undefined)
    return 'It can be put back for 30 days after it was removed; then it is deleted.';
  if (story !== undefined || isBundled(slug))
    return 'Add what several newsrooms wrote about the same events: from two outlets on, Sourceline shows where they differ.';
  return 'Articles that somebody adds stay in their own browser; a link does not carry them.';
}
