import { useProgress } from '../load/use-story.ts';
import { useView } from '../state/use-view.ts';
import styles from './Progress.module.css';

/** "Reading the articles: 3 of 8", over the page's lower edge as long as it goes on. */
export function Progress(): React.JSX.Element {
  const { read, of } = useProgress(useView().story);
  return (
    <output className={styles['progress']} data-busy={read < of}>
      {read < of && `Reading the articles: ${read} of ${of}`}
    </output>
  );
}
