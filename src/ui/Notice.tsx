import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  /** `problem` is spoken at once, `news` when there is a pause, `hint` only when reached. */
  readonly tone?: 'hint' | 'news' | 'problem';
  readonly title?: string;
  readonly children?: ReactNode;
}

const ROLES = { hint: undefined, news: 'status', problem: 'alert' } as const;

/** A few sentences of ours: what is so, and what can be done. */
export function Notice({ tone = 'hint', title, children }: NoticeProps): React.JSX.Element {
  return (
    <div className={styles['notice']} data-tone={tone} role={ROLES[tone]}>
      {title !== undefined && <p className={styles['title']}>{title}</p>}
      {children}
    </div>
  );
}
