import { Fragment } from 'react';
import type { Speaker } from '../../selectors/event-detail-quotes.ts';
import { Verbatim } from '../../ui/Verbatim.tsx';
import type { Reading } from './reading.ts';
import { ViewButton } from './ViewButton.tsx';
import styles from './SpeakerName.module.css';

interface SpeakerNameProps {
  readonly speaker: Speaker;
  readonly reading: Reading;
}

/** Who says it: all by name and role, or in the article's words, or nobody. A name leads to its page. */
export function SpeakerName({
  speaker: { names, words },
  reading,
}: SpeakerNameProps): React.JSX.Element {
  if (names.length > 0)
    return (
      <>
        {names.map(({ id, name, role }, i) => (
          <Fragment key={id}>
            {i > 0 && ' and '}
            <ViewButton onClick={() => reading.openPerson(id)}>
              <strong className={styles['name']}>{name}</strong>
            </ViewButton>
            {role !== undefined && (
              <>
                , <Verbatim>{role}</Verbatim>
                {i < names.length - 1 && ','}
              </>
            )}
          </Fragment>
        ))}
      </>
    );
  if (words === undefined) return <span>nobody named</span>;
  return (
    <strong className={styles['name']}>
      <Verbatim>{words}</Verbatim>
    </strong>
  );
}
