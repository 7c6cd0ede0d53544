import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { failureText } from './failure-text.ts';
import styles from './HandedIn.module.css';
import { noteText } from './note-text.ts';
import type { Report, ReportRow } from './report.ts';
import { summaryText } from './summary-text.ts';

interface HandedInProps {
  readonly report: Report;
  /** Articles of the story that are parsed, of all. */
  readonly progress: { readonly read: number; readonly of: number };
  readonly onCancel: () => void;
  /** Leads to what was made of it. */
  readonly onDone: () => void;
}

/** How far what was handed in is read; then what came of it, and what can be done about the rest. */
export function HandedIn(props: HandedInProps): React.JSX.Element {
  const { report, progress, onCancel, onDone } = props;
  const { rows, busy, cancelled } = report;
  const reading = busy > 0 && !cancelled;
  const place = useRef<HTMLDivElement>(null);
  const hasAdded = !cancelled && rows.some(({ result }) => result?.kind === 'taken');
  const stage = reading ? 'reading' : rows.length > 0 ? 'read' : 'nothing';
  // On a small screen it begins below the edge.
  useEffect(() => {
    if (stage !== 'nothing') place.current?.scrollIntoView({ block: 'nearest' });
  }, [stage]);
  return (
    <div ref={place} className={styles['handed']}>
      <div className={styles['head']}>
        <output className={styles['status']}>{statusText(report, progress)}</output>
        {reading && <Button onClick={onCancel}>Cancel</Button>}
        {!reading && hasAdded && (
          <Button look="primary" onClick={onDone}>
            Show the story
          </Button>
        )}
      </div>
      {reading && (
        <>
          <progress
            className={styles['bar']}
            aria-label="Files read"
            max={rows.length}
            value={rows.filter(({ result }) => result !== undefined).length}
          />
          <ol className={styles['rows']} aria-label="Files handed in">
            {rows.map((row, i) => (
              <Row key={row.key} row={row} isNext={rows[i - 1]?.result !== undefined || i === 0} />
            ))}
          </ol>
        </>
      )}
      {!reading && <Problems report={report} />}
    </div>
  );
}

function statusText(report: Report, { read, of }: HandedInProps['progress']): string {
  const done = report.rows.filter(({ result }) => result !== undefined).length;
  if (report.busy > 0 && !report.cancelled)
    return `Reading what was handed in: ${done} of ${report.rows.length}.`;
  const summary = summaryText(report);
  return read < of ? `${summary} Reading the articles: ${read} of ${of}.`.trim() : summary;
}

interface RowProps {
  readonly row: ReportRow;
  /** The first that is not read. */
  readonly isNext: boolean;
}

function Row({ row: { name, result }, isNext }: RowProps): React.JSX.Element {
  const state =
    result === undefined
      ? isNext
        ? 'reading…'
        : 'waiting'
      : result.kind === 'taken'
        ? 'read'
        : 'skipped';
  return (
    <li className={styles['row']} data-state={state}>
      <span className={styles['name']}>{name}</span>
      <span>{state}</span>
    </li>
  );
}

/** What was not taken and why; below it, what is to be known of what was taken. */
function Problems({ report: { rows, cancelled } }: Pick<HandedInProps, 'report'>) {
  if (cancelled) return undefined;
  const failures = rows.flatMap(({ key, result }) =>
    result?.kind === 'refused' ? [{ key, text: failureText(result.failure) }] : [],
  );
  const notes = rows.flatMap(({ key, name, result }) =>
    result?.kind === 'taken'
      ? result.notes.map((note) => ({ key: `${key}-${note.kind}`, text: noteText(name, note) }))
      : [],
  );
  return (
    <>
      {failures.length > 0 && (
        <Notice tone="problem">
          {failures.map(({ key, text }) => (
            <p key={key}>{text}</p>
          ))}
        </Notice>
      )}
      {notes.length > 0 && (
        <Notice tone="news">
          {notes.map(({ key, text }) => (
            <p key={key}>{text}</p>
          ))}
        </Notice>
      )}
    </>
  );
}
