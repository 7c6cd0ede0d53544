import { Button } from '../../ui/Button.tsx';
import styles from './CorrectionsBarView.module.css';

interface CorrectionsBarViewProps {
  /** How many hold, and how many of them do not fit. */
  readonly count: number;
  readonly unfit: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What was done last; '' for nothing in this visit. */
  readonly said: string;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHistory: () => void;
}

/** A line that says that the story was corrected, and leads back. */
export function CorrectionsBarView(props: CorrectionsBarViewProps): React.JSX.Element {
  const { count, unfit, canUndo, canRedo, said, onUndo, onRedo, onHistory } = props;
  return (
    <section aria-label="Corrections" className={styles['bar']}>
      <p className={styles['said']}>
        {said !== '' && `${said} · `}
        {count} {count === 1 ? 'correction' : 'corrections'}
        {unfit > 0 && ` · ${unfit} no longer ${unfit === 1 ? 'fits' : 'fit'}`}
      </p>
      <span className={styles['ways']}>
        <Button
          look="link"
          unavailable={!canUndo}
          aria-keyshortcuts="Control+Z Meta+Z"
          onClick={onUndo}
        >
          Undo
        </Button>
        <Button
          look="link"
          unavailable={!canRedo}
          aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
          onClick={onRedo}
        >
          Redo
        </Button>
        <Button look="link" onClick={onHistory}>
          History
        </Button>
      </span>
    </section>
  );
}
