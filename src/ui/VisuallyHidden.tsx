import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

/** Words for those who listen, where the eye already knows. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }): React.JSX.Element {
  return <span className={styles['hidden']}>{children}</span>;
}
