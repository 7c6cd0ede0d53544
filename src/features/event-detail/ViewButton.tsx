import type { ReactNode } from 'react';
import styles from './ViewButton.module.css';

interface ViewButtonProps {
  /** `line` cuts long words after one line, `words` sets them all. */
  readonly look?: 'line' | 'words';
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Words that lead to something else in this panel. */
export function ViewButton({
  look = 'words',
  onClick,
  children,
}: ViewButtonProps): React.JSX.Element {
  return (
    <button type="button" className={styles['button']} data-look={look} onClick={onClick}>
      {children}
    </button>
  );
}
