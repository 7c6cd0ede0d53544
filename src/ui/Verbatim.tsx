import type { ReactNode } from 'react';
import styles from './Verbatim.module.css';

/** Words of an article, in the face that the screen keeps for them. */
export function Verbatim({ children }: { readonly children: ReactNode }): React.JSX.Element {
  return <span className={styles['verbatim']}>{children}</span>;
}
