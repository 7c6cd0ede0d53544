import type { ReactNode } from 'react';
import { Verbatim } from '../../ui/Verbatim.tsx';
import { BrandMark } from './BrandMark.tsx';
import styles from './HeaderView.module.css';

interface HeaderViewProps {
  /** Verbatim headline that names the story; undefined where no article has one. */
  readonly headline: string | undefined;
  readonly summary: string;
  /** Search and buttons. */
  readonly children: ReactNode;
}

/** The head of the page as props say it. */
export function HeaderView({ headline, summary, children }: HeaderViewProps): React.JSX.Element {
  return (
    <header className={styles['header']}>
      <BrandMark />
      <div className={styles['story']}>
        <h1 className={styles['headline']} title={headline}>
          {headline === undefined ? 'A story without a headline' : <Verbatim>{headline}</Verbatim>}
        </h1>
        <p className={styles['summary']}>{summary}</p>
      </div>
      <div className={styles['tools']}>{children}</div>
    </header>
  );
}
