import type { ReactNode } from 'react';
import styles from './Tip.module.css';

interface TipProps {
  /** What the words mean: a sentence of ours. */
  readonly text: string;
  readonly children: ReactNode;
}

/** Words that say more about themselves; the `Tips` around them shows it. */
export function Tip({ text, children }: TipProps): React.JSX.Element {
  return (
    // Every role may have a description since ARIA 1.3.
    // oxlint-disable-next-line jsx-a11y/role-supports-aria-props
    <button type="button" className={styles['words']} aria-description={text}>
      {children}
    </button>
  );
}
