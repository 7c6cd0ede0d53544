import { CorrectionSheet } from './CorrectionSheet.tsx';
import styles from './CorrectionSheet.module.css';

interface RejectFormProps {
  readonly label: string;
  readonly onSave: (note: string) => void;
  readonly onClose: () => void;
}

/** An event that is none. */
export function RejectForm({ label, onSave, onClose }: RejectFormProps): React.JSX.Element {
  return (
    <CorrectionSheet
      title="Reject this event"
      subject={label}
      action="Reject"
      ready
      onSave={onSave}
      onClose={onClose}
    >
      <p className={styles['aside']}>
        It leaves the timeline and the list. The articles keep every word, and you can undo it.
      </p>
    </CorrectionSheet>
  );
}
