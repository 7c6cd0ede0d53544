import { Suspense } from 'react';
import { useCameRead } from '../load/use-story.ts';
import { useViewFact } from '../state/use-view.ts';
import { ReadingWords } from './later.tsx';
import styles from './Progress.module.css';

/** How far the reading of a story has come, over the page's lower edge as long as it goes on. */
export function Progress(): React.JSX.Element {
  const slug = useViewFact(({ story }) => story);
  const cameRead = useCameRead(slug);
  return (
    <output className={styles['progress']}>
      <Suspense>{!cameRead && <ReadingWords slug={slug} />}</Suspense>
    </output>
  );
}
