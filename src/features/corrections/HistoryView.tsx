import type { HistoryRow } from '../../selectors/correction-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import { SheetTitle } from '../../ui/SheetTitle.tsx';
import styles from './HistoryView.module.css';

interface HistoryViewProps {
  readonly rows: readonly HistoryRow[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onTakeBack: (entries: readonly string[]) => void;
  readonly onBringBack: (entries: readonly string[]) => void;
  /** Shows only the events that were corrected; undefined where there are none. */
  readonly onShow: (() => void) | undefined;
}

/** All that was corrected, the latest first, and the way back from each. */
export function HistoryView(props: HistoryViewProps): React.JSX.Element {
  const { rows, canUndo, canRedo, onUndo, onRedo, onTakeBack, onBringBack, onShow } = props;
  const holding = rows.filter(({ state }) => state !== 'taken back').map(({ id }) => id);
  return (
    <div className={styles['history']}>
      <SheetTitle>Corrections</SheetTitle>
      <p className={styles['aside']}>
        Nothing is ever erased: what you take back can be brought back.
      </p>
      <div className={styles['ways']}>
        <Button unavailable={!canUndo} onClick={onUndo}>
          Undo the last
        </Button>
        <Button unavailable={!canRedo} onClick={onRedo}>
          Redo
        </Button>
        <Button unavailable={holding.length === 0} onClick={() => onTakeBack(holding)}>
          Take all back
        </Button>
        {onShow && <Button onClick={onShow}>Show only what was corrected</Button>}
      </div>
      {rows.length === 0 && <p>Nothing was corrected yet.</p>}
      <ol className={styles['rows']}>
        {rows.map((row) => (
          <Row key={row.id} row={row} onTakeBack={onTakeBack} onBringBack={onBringBack} />
        ))}
      </ol>
    </div>
  );
}

function Row({
  row: { id, does, words, note, at, state, why },
  onTakeBack,
  onBringBack,
}: Pick<HistoryViewProps, 'onTakeBack' | 'onBringBack'> & {
  readonly row: HistoryRow;
}): React.JSX.Element {
  const isBack = state === 'taken back';
  return (
    <li className={styles['row']} data-state={state}>
      <p className={styles['head']}>
        <strong>{does}</strong>
        <span className={styles['aside']}>{whenWords(at)}</span>
      </p>
      {words.map((each, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- the words of an entry never change
        <p key={i} className={styles['words']}>
          <Verbatim>{each}</Verbatim>
        </p>
      ))}
      {note !== undefined && <p>Note: {note}</p>}
      <p className={styles['foot']}>
        <span className={styles['aside']}>
          {isBack ? 'Taken back.' : why === undefined ? 'In force.' : `No longer fits. ${why}`}
        </span>
        <Button
          look="link"
          aria-label={`${isBack ? 'Bring back' : 'Take back'}: ${does}`}
          onClick={() => (isBack ? onBringBack : onTakeBack)([id])}
        >
          {isBack ? 'Bring back' : 'Take back'}
        </Button>
      </p>
    </li>
  );
}

/** "22 Nov 2026, 14:05", on the reader's own clock. */
function whenWords(at: string): string {
  const when = new Date(at);
  if (Number.isNaN(when.getTime())) return '';
  return when.toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}
