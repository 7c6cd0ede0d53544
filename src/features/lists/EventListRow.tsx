import { memo, useEffect, useRef, type KeyboardEvent } from 'react';
import type { EventRow } from '../../selectors/list-events.ts';
import { outletColour } from '../../ui/OutletMark.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { countWords } from './count-words.ts';
import { Marked } from './Marked.tsx';
import { scrollWithin } from './scroll-within.ts';
import styles from './EventListRow.module.css';

declare module 'react' {
  interface CSSProperties {
    '--squares'?: number;
  }
}

interface EventListRowProps {
  readonly row: EventRow;
  /** The year that the heading above says. */
  readonly year: string | undefined;
  /** Of so many rows, where not all of them are in the page. */
  readonly position: number | undefined;
  readonly count: number | undefined;
  readonly search: string;
  readonly selected: boolean;
  /** The one row that Tab reaches. */
  readonly current: boolean;
  readonly onOpen: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent, id: string) => void;
}

/** One event: when, what (verbatim), who tells it, and whether they differ. */
export const EventListRow = memo(function EventListRow({
  row,
  year,
  position,
  count,
  search,
  selected,
  current,
  onOpen,
  onKeyDown,
}: EventListRowProps): React.JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected && element.current)
      scrollWithin(element.current.closest('[role=tabpanel]'), element.current);
  }, [selected]);
  return (
    <div
      ref={element}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option holds plain text alone
      role="option"
      aria-selected={selected}
      aria-posinset={position}
      aria-setsize={count}
      tabIndex={current ? 0 : -1}
      className={styles['row']}
      onClick={() => onOpen(row.id)}
      onKeyDown={(event) => onKeyDown(event, row.id)}
    >
      <When row={row} year={year} />{' '}
      <span className={styles['words']}>
        <span className={styles['label']}>
          <Verbatim>
            <Marked text={row.label} search={search} />
          </Verbatim>
        </span>{' '}
        {row.found !== undefined && (
          <span className={styles['found']}>
            <Verbatim>
              <Marked text={row.found} search={search} />
            </Verbatim>
          </span>
        )}
      </span>{' '}
      <Tellers row={row} /> <More row={row} />
    </div>
  );
});

/** The date, and whether words state it. Seen, it needs neither what the heading says nor its precision. */
function When({
  row: { date, yearless, precision, undated },
  year,
}: Pick<EventListRowProps, 'row' | 'year'>): React.JSX.Element {
  const inYear = year !== undefined && date.endsWith(year) ? yearless : date;
  const shown = undated ? '' : inYear;
  const [basis = ''] = /[^· ][^·]*$/.exec(precision) ?? [];
  return (
    <span className={styles['date']} data-undated={undated}>
      <span>
        {shown}
        <VisuallyHidden>{date.slice(shown.length)}</VisuallyHidden>
      </span>
      {'\t'}
      <span className={styles['precision']}>
        <VisuallyHidden>{precision.slice(0, -basis.length)}</VisuallyHidden>
        {basis}
      </span>
    </span>
  );
}

/** More squares than these are no longer told apart: then a number says it. */
const MOST_SQUARES = 16;

/** Squares to a line; more stand on two lines of the same length. */
const LINE = 8;

const toALine = (squares: number): number => Math.ceil(squares / Math.ceil(squares / LINE));

/** A square for each teller, in its colour where it tells the event, hollow where it is silent. */
function Tellers({ row: { tellers } }: { readonly row: EventRow }): React.JSX.Element {
  const names = tellers.filter(({ tells }) => tells).map(({ teller }) => teller.name);
  if (tellers.length > MOST_SQUARES)
    return (
      <span className={styles['many']}>
        {names.length} of {tellers.length} outlets
      </span>
    );
  return (
    <span className={styles['tellers']} style={{ '--squares': toALine(tellers.length) }}>
      <VisuallyHidden>told by {names.join(', ')}</VisuallyHidden>
      {tellers.map(({ teller, tells }) => (
        <span
          key={teller.id}
          aria-hidden
          title={`${teller.name}: ${tells ? 'tells it' : 'silent'}`}
          className={styles['teller']}
          data-tells={tells}
          style={outletColour(teller.colour)}
        />
      ))}
    </span>
  );
}

/** What else there is to see: that accounts differ, who copies, and how many quotes. */
function More({
  row: { differs, copied, corrected, quotes },
}: {
  readonly row: EventRow;
}): React.JSX.Element {
  return (
    <span className={styles['more']}>
      {differs && <span className={styles['differs']}>differs</span>}{' '}
      {copied && <span className={styles['copied']}>copied</span>}{' '}
      {corrected && <span className={styles['corrected']}>corrected</span>}{' '}
      {quotes > 0 && (
        <span className={styles['quotes']}>
          <span aria-hidden>{quotes} ❝</span>
          <VisuallyHidden>{countWords('quotes', quotes)}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}
