import { useState, type ReactNode } from 'react';
import styles from './Furniture.module.css';

interface FurnitureProps {
  readonly lines: number;
  /** Whether the passage is in it, so that it starts unfolded. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** What the page says around the article, folded where it stands. */
export function Furniture({ lines, open, children }: FurnitureProps): React.JSX.Element {
  const [unfolded, setUnfolded] = useState(open);
  return (
    <details
      className={styles['furniture']}
      open={unfolded}
      onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
    >
      <summary className={styles['summary']}>
        Page furniture ({lines} {lines === 1 ? 'line' : 'lines'})
      </summary>
      {unfolded && <div className={styles['lines']}>{children}</div>}
    </details>
  );
}
