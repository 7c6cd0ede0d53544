import type { ReactNode } from 'react';
import styles from './Field.module.css';

interface FieldProps {
  readonly label: ReactNode;
  /** The one input that the label names. */
  readonly children: ReactNode;
}

/** A labelled line to fill in; side by side, fields stand on one line however long their labels. */
export function Field({ label, children }: FieldProps): React.JSX.Element {
  return (
    <label className={styles['field']}>
      <span className={styles['label']}>{label}</span>
      {children}
    </label>
  );
}
