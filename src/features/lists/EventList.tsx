import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { StoryEvent } from '../../core/model/event.ts';
import type { EventRow } from '../../selectors/list-events.ts';
import { isUndated } from '../../selectors/visible-events.ts';
import { Chunks, SHORT } from '../../ui/Chunks.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { EventListRow } from './EventListRow.tsx';
import { nextIndex } from './list-keys.ts';
import styles from './EventList.module.css';

interface EventListProps {
  /** In the order of the list; its undated ones stand in a tray at the end. */
  readonly events: readonly StoryEvent[];
  readonly toRow: (event: StoryEvent) => EventRow;
  /** Id of the chosen event. */
  readonly selected: string | undefined;
  readonly search: string;
  readonly onOpen: (id: string) => void;
}

/** Height of a row until one has been measured. */
const ROW = 52;

/** The timeline's twin: every event as a row, to walk through with the keyboard. */
export function EventList(props: EventListProps): React.JSX.Element {
  const { toRow, selected, search, onOpen } = props;
  const list = useRef<HTMLDivElement>(null);
  const { dated, undated, events } = useTray(props.events);
  const { current, walkTo, onKeyDown } = useWalk(events, list, { selected, onOpen });
  // Letters walk from anywhere on the page; arrows only here, for elsewhere they scroll.
  useKeys({ j: () => walkTo(current + 1), k: () => walkTo(current - 1) });

  // Where all rows are in the page, the browser counts them itself, and a filter redraws none.
  const isLong = events.length > SHORT;
  const draw = (event: StoryEvent, index: number): React.JSX.Element => (
    <EventListRow
      key={event.id}
      row={toRow(event)}
      position={isLong ? index + 1 : undefined}
      count={isLong ? events.length : undefined}
      search={search}
      selected={event.id === selected}
      current={index === current}
      onOpen={onOpen}
      onKeyDown={onKeyDown}
    />
  );
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot hold such rows
    <div role="listbox" aria-label="Events" ref={list}>
      <Chunks items={dated} rowHeight={ROW} kept={current} render={draw} />
      {undated.length > 0 && (
        <Undated count={undated.length}>
          <Chunks
            items={undated}
            rowHeight={ROW}
            kept={current - dated.length}
            render={(event, index) => draw(event, dated.length + index)}
          />
        </Undated>
      )}
    </div>
  );
}

function useTray(all: readonly StoryEvent[]) {
  return useMemo(() => {
    const dated = all.filter((event) => !isUndated(event));
    const undated = all.filter(isUndated);
    return { dated, undated, events: [...dated, ...undated] };
  }, [all]);
}

interface Choice {
  readonly selected: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** Where the walk through the rows has come to; a choice made elsewhere begins another one. */
function useWalk(
  events: readonly StoryEvent[],
  list: React.RefObject<HTMLDivElement | null>,
  { selected, onOpen }: Choice,
) {
  const [walk, setWalk] = useState<{ readonly from: string | undefined; readonly at: string }>();
  const places = useMemo(() => new Map(events.map(({ id }, index) => [id, index])), [events]);
  const placeOf = (id: string | undefined): number | undefined => places.get(id ?? '');
  const walked = walk?.from === selected ? placeOf(walk?.at) : undefined;
  const current = walked ?? placeOf(selected) ?? 0;
  // The row that the walk goes to may be drawn only then.
  useEffect(() => {
    if (walk) list.current?.querySelector<HTMLElement>('[role=option][tabindex="0"]')?.focus();
  }, [walk, list]);
  const walkTo = useCallback(
    (index: number): void => {
      const at = events[Math.max(0, Math.min(index, events.length - 1))]?.id;
      if (at !== undefined) setWalk({ from: selected, at });
    },
    [events, selected],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent, id: string): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const next = nextIndex(event.key, places.get(id) ?? 0, events.length);
      if (next !== undefined) walkTo(next);
      else if (event.key === 'Enter' || event.key === ' ') onOpen(id);
      else return;
      event.preventDefault();
    },
    [events, places, walkTo, onOpen],
  );
  return { current, walkTo, onKeyDown };
}

interface UndatedProps {
  readonly count: number;
  readonly children: React.ReactNode;
}

/** The tray of events whose date cannot be worked out; the timeline leads to it by its id. */
function Undated({ count, children }: UndatedProps): React.JSX.Element {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the only group a listbox may hold
    <div role="group" aria-label="Undated" id="undated-events">
      <div aria-hidden className={styles['heading']}>
        Undated ({count})
      </div>
      {children}
    </div>
  );
}
