import { failureText } from '../features/import/failure-text.ts';
import type { LoadFailure } from '../load/load-failure.ts';
import { Notice } from '../ui/Notice.tsx';
import styles from './StoryNotices.module.css';

export interface LeftOutProps {
  readonly failures: readonly LoadFailure[];
}

/** Articles that had to be left out of the story, and why. */
export function LeftOut({ failures }: LeftOutProps): React.JSX.Element {
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
