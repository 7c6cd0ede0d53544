import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import { Field } from '../../ui/Field.tsx';
import { SheetTitle } from '../../ui/SheetTitle.tsx';
import styles from './CorrectionSheet.module.css';

interface CorrectionSheetProps {
  readonly title: string;
  /** What is corrected, verbatim. */
  readonly subject?: string | undefined;
  /** What the button says that does it. */
  readonly action: string;
  /** Whether what was entered can be taken. */
  readonly ready: boolean;
  readonly onSave: (note: string) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** The frame of every correction: what is overruled, by what, with an optional note. */
export function CorrectionSheet(props: CorrectionSheetProps): React.JSX.Element {
  const { title, subject, action, ready, onSave, onClose, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const [note, setNote] = useState('');
  // After the dialog has opened and given the focus to its first button. What is typed takes the place
  // of what stands there.
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input, button');
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, []);
  return (
    <Sheet label={title} side="centre" onClose={onClose}>
      <form
        ref={form}
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onSave(note);
        }}
      >
        <SheetTitle>{title}</SheetTitle>
        {subject !== undefined && (
          <p className={styles['subject']}>
            <Verbatim>{subject}</Verbatim>
          </p>
        )}
        {children}
        <Field label="Note (optional): why, or from where you know it">
          <input type="text" value={note} onChange={({ target }) => setNote(target.value)} />
        </Field>
        <div className={styles['actions']}>
          <Button type="submit" look="primary" unavailable={!ready}>
            {action}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Sheet>
  );
}
