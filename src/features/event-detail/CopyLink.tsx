import { useState } from 'react';
import { currentView } from '../../state/use-view.ts';
import { formatView } from '../../state/view-state.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './CopyLink.module.css';

type Outcome = 'none' | 'copied' | 'refused';

/** What is shown, as a page of its own, without the place on it that was last jumped to. */
const address = (): string =>
  location.origin + location.pathname + formatView({ ...currentView(), embed: false });

/** Copies the page's address; where the browser refuses, shows it to be copied by hand. */
export function CopyLink(): React.JSX.Element {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address());
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <div className={styles['copy']}>
      <Button look="link" onClick={() => void copy()}>
        Copy link
      </Button>
      <output className={styles['status']}>
        {outcome === 'copied' && 'Link copied'}
        {outcome === 'refused' && 'The browser does not allow it. Copy it from here:'}
      </output>
      {outcome === 'refused' && (
        <input
          readOnly
          aria-label="Link to this view"
          value={address()}
          className={styles['address']}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  );
}
