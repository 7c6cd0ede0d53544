import { useId, type ReactNode } from 'react';
import { outletColour } from '../../ui/OutletMark.tsx';
import styles from './FacetBox.module.css';

interface FacetBoxProps {
  readonly name: string;
  readonly note?: ReactNode;
  readonly count: number;
  readonly chosen: boolean;
  /** Index of an outlet's colour, for the box. */
  readonly colour?: number;
  /** Initials that stand where the box would; the ticked row is washed instead. */
  readonly avatar?: string;
  readonly onToggle: () => void;
  /** A small button beside the box: its word, its name to those who hear it, what it does. */
  readonly aside?: { readonly word: string; readonly label: string; readonly go: () => void };
}

/** One box of a filter: name, note, and how many events it would keep. */
export function FacetBox({
  name,
  note,
  count,
  chosen,
  colour,
  avatar,
  onToggle,
  aside,
}: FacetBoxProps): React.JSX.Element {
  const id = useId();
  return (
    <div className={styles['row']} data-person={avatar !== undefined} data-none={count === 0}>
      <label className={styles['label']}>
        <input
          type="checkbox"
          className={styles['box']}
          style={colour === undefined ? undefined : outletColour(colour)}
          data-initials={avatar}
          checked={chosen}
          onChange={onToggle}
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-more`}
        />
        <span className={styles['words']}>
          <span id={`${id}-name`}>{name}</span>
          {note !== undefined && <span className={styles['note']}>{note}</span>}
        </span>
        <span className={styles['count']}>{count}</span>
        <span id={`${id}-more`} hidden>
          {note} {count} {count === 1 ? 'event' : 'events'}
        </span>
      </label>
      {aside && (
        <button
          type="button"
          className={styles['only']}
          aria-label={aside.label}
          onClick={aside.go}
        >
          {aside.word}
        </button>
      )}
    </div>
  );
}
