import type { MouseEvent, ReactNode } from 'react';
import type { ViewState } from '../../state/view-state.ts';
import type { Leading } from './leading.ts';
import styles from './ViewLink.module.css';

interface ViewLinkProps {
  readonly leading: Leading;
  readonly change: Partial<ViewState>;
  /** Where the words of the link alone do not say where it leads. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

/** A link to a changed view; a new tab opens it as well. */
export function ViewLink({ leading, change, label, children }: ViewLinkProps): React.JSX.Element {
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    leading.follow(change);
  };
  return (
    <a className={styles['link']} href={leading.hrefOf(change)} aria-label={label} onClick={follow}>
      {children}
    </a>
  );
}
