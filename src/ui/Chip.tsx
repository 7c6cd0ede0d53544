import type { ReactNode } from 'react';
import styles from './Chip.module.css';

interface ChipProps {
  readonly children: ReactNode;
  /** What the button does, for those who hear it: "Remove filter: Ines Okafor". */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** Something chosen, which a click takes back. */
export function Chip({ children, removeLabel, onRemove }: ChipProps): React.JSX.Element {
  return (
    <button type="button" className={styles['chip']} aria-label={removeLabel} onClick={onRemove}>
      <span className={styles['text']}>{children}</span>
      <span aria-hidden>✕</span>
    </button>
  );
}
