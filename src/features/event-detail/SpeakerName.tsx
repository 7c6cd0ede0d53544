import type { Speaker } from '../../selectors/event-detail-quotes.ts';
import { Verbatim } from '../../ui/Verbatim.tsx';
import type { Reading } from './reading.ts';
import { ViewButton } from './ViewButton.tsx';
import styles from './SpeakerName.module.css';

interface SpeakerNameProps {
  readonly speaker: Speaker;
  readonly reading: Reading;
}

/** Who says it: by name and role, or in the article's words, or nobody. A name leads to its page. */
export function SpeakerName({
  speaker: { id, name, words, role },
  reading,
}: SpeakerNameProps): React.JSX.Element {
  if (name === undefined && words === undefined) return <span>nobody named</span>;
  return (
    <>
      {id === undefined || name === undefined ? (
        <strong className={styles['name']}>
          <Verbatim>{words}</Verbatim>
        </strong>
      ) : (
        <ViewButton onClick={() => reading.openPerson(id)}>
          <strong className={styles['name']}>{name}</strong>
        </ViewButton>
      )}
      {role !== undefined && (
        <>
          , <Verbatim>{role}</Verbatim>
        </>
      )}
    </>
  );
}
