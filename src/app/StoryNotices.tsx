import { failureText } from '../features/import/failure-text.ts';
import { useReadStory } from '../load/use-story.ts';
import { useView } from '../state/use-view.ts';
import { Notice } from '../ui/Notice.tsx';
import styles from './StoryNotices.module.css';

/** What the reader must know about the whole story: articles left out of it, no events in it. */
export function StoryNotices(): React.JSX.Element | undefined {
  const { story, failures } = useReadStory(useView().story);
  if (failures.length === 0 && story.events.length > 0) return undefined;
  return (
    <div className={styles['notices']}>
      {failures.map((failure) => (
        <Notice key={failure.name} tone="problem">
          <p>{failureText(failure)}</p>
        </Notice>
      ))}
      {story.events.length === 0 && (
        <Notice tone="news" title="No event was found in these articles.">
          <p>
            Sourceline reads English news that tells what happened. The quotes and the articles are
            in the list all the same; more articles can be added.
          </p>
        </Notice>
      )}
    </div>
  );
}
