import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import styles from './NotFetched.module.css';

interface NotFetchedProps {
  /** Begins the sentence "… could not be fetched." */
  readonly name: string;
  readonly onRetry: () => void;
}

/**
 * A part of the page did not come. Some browsers remember that until the page is loaded again, and
 * after a new version was published no try brings the part of an old one.
 */
export function NotFetched({ name, onRetry }: NotFetchedProps): React.JSX.Element {
  return (
    <div className={styles['place']}>
      <Notice tone="problem" title={`${name} could not be fetched.`}>
        <p>
          Either there is no connection, or a newer version of Sourceline was published since this
          page was opened: then load the page again. It opens at this view, with all that you added.
        </p>
        <div className={styles['ways']}>
          <Button onClick={onRetry}>Try again</Button>
          <Button onClick={() => void loadAgain()}>Load the page again</Button>
        </div>
      </Notice>
    </div>
  );
}

/** Only where there is something to load: a page is better than the browser's word that it is offline. */
async function loadAgain(): Promise<void> {
  await fetch('./', { method: 'HEAD', cache: 'no-store' });
  location.reload();
}

/** Whether something failed because the network did. Browsers have different words for it. */
export const isNotFetched = (error: unknown): boolean =>
  error instanceof TypeError && /fetch|import|load failed|network/i.test(error.message);
