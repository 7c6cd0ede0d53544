import type { ReactNode } from 'react';
import styles from './SectionHeading.module.css';

interface SectionHeadingProps {
  readonly children: ReactNode;
  readonly level?: 2 | 3;
  readonly id?: string;
  /** A small button at the end of the line: "all", "clear". */
  readonly action?: ReactNode;
}

/** The small letterspaced heading over each part of a panel. */
export function SectionHeading({
  children,
  level = 2,
  id,
  action,
}: SectionHeadingProps): React.JSX.Element {
  const Tag = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles['line']}>
      <Tag id={id} className={styles['heading']}>
        {children}
      </Tag>
      {action}
    </div>
  );
}
