import type { ReactNode } from 'react';
import { MARK_KINDS, type MarkKind } from '../../state/view-state.ts';
import styles from './MarkToggles.module.css';

const NAMES: Readonly<Record<MarkKind, string>> = {
  event: 'Events',
  date: 'Dates',
  name: 'Names',
  quote: 'Quotes',
};

interface MarkTogglesProps {
  readonly counts: Readonly<Record<MarkKind, number>>;
  readonly shown: ReadonlySet<MarkKind>;
  readonly onToggle: (kind: MarkKind) => void;
  /** More that has to do with the marks. */
  readonly children?: ReactNode;
}

/** What is marked in the text, each switch drawn as its marks are. */
export function MarkToggles({
  counts,
  shown,
  onToggle,
  children,
}: MarkTogglesProps): React.JSX.Element {
  return (
    <fieldset aria-label="Marked in the text" className={styles['toggles']}>
      {MARK_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles['toggle']}
          aria-pressed={shown.has(kind)}
          onClick={() => onToggle(kind)}
        >
          <span className={styles['name']} data-kind={kind}>
            {NAMES[kind]}
          </span>{' '}
          <span className={styles['count']}>{counts[kind]}</span>
        </button>
      ))}
      {children}
    </fieldset>
  );
}
