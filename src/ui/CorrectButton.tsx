import type { ReactNode } from 'react';
import styles from './CorrectButton.module.css';

interface CorrectButtonProps {
  /** What it corrects, for those who hear it: "Correct the date of this event". */
  readonly label: string;
  readonly onClick: () => void;
  readonly children?: ReactNode;
}

/**
 * A quiet way to overrule what stands beside it: in sight while its surroundings (`data-correctable`)
 * are pointed at or hold the focus, and always where nothing can be pointed at, or where they say so.
 */
export function CorrectButton({
  label,
  onClick,
  children = 'Correct',
}: CorrectButtonProps): React.JSX.Element {
  return (
    <button type="button" className={styles['button']} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
