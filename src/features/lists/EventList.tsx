import {
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import type { StoryEvent } from '../../core/model/event.ts';
import { eventSections, type EventSection } from '../../selectors/event-sections.ts';
import type { EventRow } from '../../selectors/list-events.ts';
import { Chunks, SHORT } from '../../ui/Chunks.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { EventListRow } from './EventListRow.tsx';
import { nextIndex } from './list-keys.ts';
import styles from './EventList.module.css';

interface EventListProps {
  /** In the order of the list; its undated ones stand in a tray at the end. */
  readonly events: readonly StoryEvent[];
  /** Whether that is the order of their dates, which then head them. */
  readonly byDate: boolean;
  readonly toRow: (event: StoryEvent) => EventRow;
  /** Id of the chosen event. */
  readonly selected: string | undefined;
  readonly search: string;
  readonly onOpen: (id: string) => void;
}

/** Height of a row until one has been measured. */
const ROW = 36;

/** Rows drawn at a time: at first as many as most screens have room for, the rest follows in portions. */
const PORTION = 20;

/** The timeline's twin: every event as a row, to walk through with the keyboard. */
export function EventList(props: EventListProps): React.JSX.Element {
  const { toRow, byDate, selected, search, onOpen } = props;
  const list = useRef<HTMLDivElement>(null);
  const sections = useMemo(() => eventSections(props.events, { byDate }), [props.events, byDate]);
  const events = useMemo(() => sections.flatMap((section) => section.events), [sections]);
  const { current, begun, walkTo, onKeyDown } = useWalk(events, list, { selected, onOpen });
  const held = useHeldFocus(list);
  // Letters walk from anywhere on the page; arrows only here, for elsewhere they scroll.
  const step = (by: number): void => walkTo(begun ? current + by : current);
  useKeys({ j: () => step(1), k: () => step(-1) });

  // Where all rows are in the page, the browser counts them itself, and a filter redraws none.
  const isLong = events.length > SHORT;
  const drawn = usePortions(isLong ? 0 : events.length);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot hold such rows
    <div role="listbox" aria-label="Events" ref={list} {...held}>
      {sections.map((section) => (
        // By its first row: a year may come twice, and what stands above changes.
        <Section key={section.events[0]?.id} section={section}>
          <Chunks
            items={section.events}
            rowHeight={ROW}
            kept={current - section.before}
            short={isLong ? 0 : SHORT}
            most={Math.max(0, drawn - section.before)}
            render={(event, i) => (
              <EventListRow
                key={event.id}
                row={toRow(event)}
                year={section.year}
                position={isLong ? section.before + i + 1 : undefined}
                count={isLong ? events.length : undefined}
                search={search}
                selected={event.id === selected}
                current={section.before + i === current}
                onOpen={onOpen}
                onKeyDown={onKeyDown}
              />
            )}
          />
        </Section>
      ))}
    </div>
  );
}

/** How many rows are drawn: ever more, and no more at once than the page can lay out between two clicks. */
function usePortions(count: number): number {
  const [drawn, setDrawn] = useState(PORTION);
  useEffect(() => {
    if (drawn < count) startTransition(() => setDrawn(drawn + PORTION));
  }, [drawn, count]);
  return drawn;
}

interface Choice {
  readonly selected: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** Where the walk through the rows has come to; a choice made elsewhere begins another one. */
function useWalk(events: readonly StoryEvent[], list: ListRef, { selected, onOpen }: Choice) {
  const [walk, setWalk] = useState<{ readonly at: string }>();
  // Dropped rather than compared where a step is made: each row would be given new ways with each choice.
  const [from, setFrom] = useState(selected);
  if (from !== selected) {
    setFrom(selected);
    setWalk(undefined);
  }
  const placeOf = useCallback(
    (id: string | undefined): number => events.findIndex((event) => event.id === id),
    [events],
  );
  const walked = placeOf(walk?.at);
  const chosen = placeOf(selected);
  // Where nothing is chosen any more, or what was chosen has gone, the walk goes on from its place.
  const [last, setLast] = useState(-1);
  if (chosen >= 0 && chosen !== last) setLast(chosen);
  const place = [walked, chosen, last].find((each) => events[each]);
  // The first step of a walk is to the first row, not past it.
  const [current, begun] = [place ?? 0, place !== undefined];
  // The row that the walk goes to may be drawn only then.
  useEffect(() => {
    if (walk) focusCurrent(list);
  }, [walk, list]);
  const walkTo = useCallback(
    (index: number): void => {
      const at = events[Math.max(0, Math.min(index, events.length - 1))]?.id;
      if (at !== undefined) setWalk({ at });
    },
    [events],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent, id: string): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const next = nextIndex(event.key, placeOf(id), events.length);
      if (next !== undefined) walkTo(next);
      else if (event.key === 'Enter' || event.key === ' ') onOpen(id);
      else return;
      event.preventDefault();
    },
    [events, placeOf, walkTo, onOpen],
  );
  return { current, begun, walkTo, onKeyDown };
}

type ListRef = React.RefObject<HTMLDivElement | null>;

const focusCurrent = ({ current }: ListRef): void =>
  current?.querySelector<HTMLElement>('[role=option][tabindex="0"]')?.focus();

/** A row that goes, or comes under another heading, takes the focus with it: the list keeps it. */
function useHeldFocus(list: ListRef) {
  const held = useRef(false);
  useEffect(() => {
    if (held.current && document.activeElement === document.body) focusCurrent(list);
  });
  return {
    onFocus: () => {
      held.current = true;
    },
    // Not called for a row that is taken away.
    onBlur: () => {
      held.current = false;
    },
  };
}

interface SectionProps {
  readonly section: EventSection;
  readonly children: React.ReactNode;
}

/** Rows under a heading that stays in sight above them; the timeline leads to the undated ones. */
function Section({ section: { name, events }, children }: SectionProps): React.ReactNode {
  if (name === undefined) return children;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the only group a listbox may hold
    <div role="group" aria-label={name} id={name === 'Undated' ? 'undated-events' : undefined}>
      <div aria-hidden className={styles['heading']}>
        {name} <span className={styles['count']}>{events.length}</span>
      </div>
      {children}
    </div>
  );
}
