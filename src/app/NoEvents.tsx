import { Notice } from '../ui/Notice.tsx';
import styles from './StoryNotices.module.css';

/** What can be done about a story in which nothing happens. */
export const NoEvents = (): React.JSX.Element => (
  <div className={styles['notices']}>
    <Notice tone="news" title="No event was found in these articles.">
      <p>
        Sourceline reads English news that tells what happened. Whatever quotes there are, and the
        articles themselves, are listed below; “Add articles” takes more of them.
      </p>
    </Notice>
  </div>
);
