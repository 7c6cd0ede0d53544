import type { ReactNode } from 'react';
import styles from './ViewButton.module.css';

interface ViewButtonProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Words that lead to something else in this panel. */
export function ViewButton({ onClick, children }: ViewButtonProps): React.JSX.Element {
  return (
    <button type="button" className={styles['button']} onClick={onClick}>
      {children}
    </button>
  );
}
