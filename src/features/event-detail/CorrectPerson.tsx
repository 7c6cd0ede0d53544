import type { PersonPage } from '../../selectors/person-page.ts';
import { CorrectButton } from '../../ui/CorrectButton.tsx';
import type { Reading } from './reading.ts';
import styles from './CorrectEvent.module.css';

interface CorrectPersonProps {
  readonly person: Pick<PersonPage, 'id' | 'isPerson' | 'mentions' | 'done'>;
  readonly correct: NonNullable<Reading['correct']>;
}

/** What can be overruled about somebody: that two names are one person, or one name two. */
export function CorrectPerson({
  person: { id, isPerson, mentions, done },
  correct,
}: CorrectPersonProps): React.JSX.Element | undefined {
  if (!isPerson) return undefined;
  return (
    <p className={styles['ways']}>
      {done.length > 0 && <span className={styles['done']}>{done.join(', ')}</span>}
      {mentions > 0 && (
        <CorrectButton
          label="Merge this person with another"
          onClick={() => correct({ what: 'person-merge', person: id })}
        >
          Merge…
        </CorrectButton>
      )}
      {mentions > 1 && (
        <CorrectButton
          label="Split off mentions of this person"
          onClick={() => correct({ what: 'person-split', person: id })}
        >
          Split off…
        </CorrectButton>
      )}
    </p>
  );
}
