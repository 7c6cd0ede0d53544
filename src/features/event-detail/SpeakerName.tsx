import type { Speaker } from '../../selectors/event-detail-quotes.ts';
import { Verbatim } from '../../ui/Verbatim.tsx';
import styles from './SpeakerName.module.css';

/** Who says it: by name and role, or in the article's words, or nobody. */
export function SpeakerName({
  speaker: { name, words, role },
}: {
  readonly speaker: Speaker;
}): React.JSX.Element {
  if (name === undefined && words === undefined) return <span>nobody named</span>;
  return (
    <>
      <strong className={styles['name']}>{name ?? <Verbatim>{words}</Verbatim>}</strong>
      {role !== undefined && (
        <>
          , <Verbatim>{role}</Verbatim>
        </>
      )}
    </>
  );
}
