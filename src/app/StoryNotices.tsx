import { failureText } from '../features/import/failure-text.ts';
import { useReadStory } from '../load/use-story.ts';
import { useViewFact } from '../state/use-view.ts';
import { Notice } from '../ui/Notice.tsx';
import styles from './StoryNotices.module.css';

/** Articles that had to be left out of the story, and why. */
export function StoryNotices(): React.JSX.Element | undefined {
  const { failures } = useReadStory(useViewFact(({ story }) => story));
  if (failures.length === 0) return undefined;
  return (
    <div className={styles['notices']}>
      {failures.map((failure) => (
        <Notice key={failure.name} tone="problem">
          <p>{failureText(failure)}</p>
        </Notice>
      ))}
    </div>
  );
}
