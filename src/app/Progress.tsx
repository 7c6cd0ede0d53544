import { useProgress } from '../load/use-story.ts';
import { useViewFact } from '../state/use-view.ts';
import styles from './Progress.module.css';

/** "Reading the articles: 3 of 8", over the page's lower edge as long as it goes on. */
export function Progress(): React.JSX.Element {
  const { read, of } = useProgress(useViewFact(({ story }) => story));
  return (
    <output className={styles['progress']} data-busy={read < of}>
      {read < of && `Reading the articles: ${read} of ${of}`}
    </output>
  );
}
