import type { KeyboardEvent, MouseEvent } from 'react';
import type { SearchHit } from '../../selectors/search-hits.ts';
import type { EntryKind } from '../../selectors/search-index.ts';
import type { ViewState } from '../../state/view-state.ts';
import { Marked } from '../../ui/Marked.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import type { Span } from '../../core/model/span.ts';
import styles from './SearchHits.module.css';

const KIND: Readonly<Record<EntryKind, string>> = {
  event: 'Event',
  quote: 'Quote',
  article: 'Article',
};

export interface SearchHitsProps {
  readonly hits: readonly SearchHit[];
  /** The places in some words that the search found. */
  readonly matchesIn: (words: string) => readonly Span[];
  readonly hrefOf: (change: Partial<ViewState>) => string;
  readonly onOpen: (change: Partial<ViewState>) => void;
  /** To the list of all that was found, which these lie over. */
  readonly onAll: () => void;
  /** Back to the field. */
  readonly onLeave: () => void;
}

/** The best answers of all kinds, under the field: links, walked through with the arrow keys. */
export function SearchHits({
  hits,
  matchesIn,
  hrefOf,
  onOpen,
  onAll,
  onLeave,
}: SearchHitsProps): React.JSX.Element {
  const follow = (event: MouseEvent, change: Partial<ViewState>): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(change);
  };
  return (
    // What bubbles up from the links.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <nav
      aria-label="Best matches"
      className={styles['hits']}
      onKeyDown={(event) => walk(event, onLeave)}
    >
      <ul>
        {hits.map(({ kind, id, words, note, change }) => (
          <li key={`${kind} ${id}`}>
            <a
              className={styles['hit']}
              href={hrefOf(change)}
              onClick={(event) => follow(event, change)}
            >
              <span className={styles['kind']}>{KIND[kind]}</span>{' '}
              <span className={styles['words']}>
                <Verbatim>
                  <Marked text={words} spans={matchesIn(words)} />
                </Verbatim>
              </span>{' '}
              <span className={styles['note']}>{note}</span>
            </a>
          </li>
        ))}
      </ul>
      <button type="button" className={styles['more']} onClick={onAll}>
        Show all that was found
      </button>
    </nav>
  );
}

/** Arrow keys go from one to the next, and over the first one back to the field. */
function walk(event: KeyboardEvent<HTMLElement>, onLeave: () => void): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a, button')];
  const now = links.findIndex((link) => link === document.activeElement);
  if (now + step < 0) onLeave();
  else links[Math.min(now + step, links.length - 1)]?.focus();
}
