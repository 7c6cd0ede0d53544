import type { MouseEvent, ReactNode } from 'react';
import type { SpanRef } from '../../core/model/span.ts';
import type { Reading } from './reading.ts';
import styles from './PlaceLink.module.css';

interface PlaceLinkProps {
  readonly place: SpanRef;
  readonly reading: Reading;
  /** Where the words of the link alone do not say whose article it opens. */
  readonly label?: string;
  readonly look?: 'words' | 'action';
  readonly children: ReactNode;
}

/** A link that opens the article at a place; a new tab opens it as well. */
export function PlaceLink({
  place,
  reading,
  label,
  look = 'action',
  children,
}: PlaceLinkProps): React.JSX.Element {
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    reading.open(place);
  };
  return (
    <a
      href={reading.hrefOf(place)}
      aria-label={label}
      className={styles['link']}
      data-look={look}
      onClick={follow}
    >
      {children}
    </a>
  );
}
