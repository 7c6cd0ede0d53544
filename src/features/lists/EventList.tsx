import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import type { EventRow } from '../../selectors/list-events.ts';
import { EventListRow } from './EventListRow.tsx';
import { nextIndex } from './list-keys.ts';
import styles from './EventList.module.css';

interface EventListProps {
  readonly rows: readonly EventRow[];
  /** Id of the chosen event. */
  readonly selected: string | undefined;
  readonly search: string;
  readonly onOpen: (id: string) => void;
}

/** The timeline's twin: every event as a row, to walk through with the keyboard. */
export function EventList({ rows, selected, search, onOpen }: EventListProps): React.JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  // Where the walk has come to; a choice made elsewhere begins another one.
  const [walk, setWalk] = useState<{ readonly from: string | undefined; readonly at: string }>();
  const candidates = [walk?.from === selected ? walk?.at : undefined, selected, rows[0]?.id];
  const current = candidates.find((id) => rows.some((row) => row.id === id));

  const onKeyDown = useCallback(
    (event: KeyboardEvent, id: string): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const index = rows.findIndex((row) => row.id === id);
      const next = nextIndex(event.key, index, rows.length);
      const at = rows[next ?? -1]?.id;
      if (next !== undefined && at !== undefined) {
        setWalk({ from: selected, at });
        optionOf(list.current, next)?.focus();
      } else if (event.key === 'Enter' || event.key === ' ') onOpen(id);
      else return;
      event.preventDefault();
    },
    [rows, selected, onOpen],
  );

  const draw = (row: EventRow): React.JSX.Element => (
    <EventListRow
      key={row.id}
      row={row}
      search={search}
      selected={row.id === selected}
      current={row.id === current}
      onOpen={onOpen}
      onKeyDown={onKeyDown}
    />
  );
  const undated = rows.filter((row) => row.undated);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot hold such rows
    <div role="listbox" aria-label="Events" ref={list}>
      {rows.filter((row) => !row.undated).map(draw)}
      {undated.length > 0 && <Undated count={undated.length}>{undated.map(draw)}</Undated>}
    </div>
  );
}

interface UndatedProps {
  readonly count: number;
  readonly children: React.ReactNode;
}

/** The tray of events whose date cannot be worked out. */
function Undated({ count, children }: UndatedProps): React.JSX.Element {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the only group a listbox may hold
    <div role="group" aria-label="Undated">
      <div aria-hidden className={styles['heading']}>
        Undated ({count})
      </div>
      {children}
    </div>
  );
}

const optionOf = (list: HTMLElement | null, index: number): HTMLElement | undefined =>
  list?.querySelectorAll<HTMLElement>('[role=option]')[index];
