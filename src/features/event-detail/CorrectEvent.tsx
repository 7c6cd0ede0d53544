import { CorrectButton } from '../../ui/CorrectButton.tsx';
import type { Reading } from './reading.ts';
import styles from './CorrectEvent.module.css';

interface CorrectEventProps {
  readonly event: string;
  readonly correct: NonNullable<Reading['correct']>;
}

/** What can be overruled about an event: its date, that it is one of its own, and that it is one at all. */
export function CorrectEvent({ event, correct }: CorrectEventProps): React.JSX.Element {
  return (
    <p className={styles['ways']} data-correctable="always">
      <CorrectButton
        label="Correct the date of this event"
        onClick={() => correct({ what: 'event-date', event })}
      >
        Correct the date…
      </CorrectButton>
      <CorrectButton
        label="Merge this event with another"
        onClick={() => correct({ what: 'event-merge', event })}
      >
        Merge…
      </CorrectButton>
      <CorrectButton
        label="Reject this event"
        onClick={() => correct({ what: 'event-reject', event })}
      >
        Reject…
      </CorrectButton>
    </p>
  );
}
