import { useState } from 'react';
import type { DateChoice } from '../../selectors/correct-choices.ts';
import { CorrectionSheet } from './CorrectionSheet.tsx';
import { DateField } from './DateField.tsx';
import { tellDate } from './date-told.ts';

interface DateFormProps {
  readonly label: string;
  /** The date as it is; '' for none. */
  readonly now: string;
  readonly choices: readonly DateChoice[];
  readonly onSave: (edtf: string, note: string) => void;
  readonly onClose: () => void;
}

/** Another date for an event. */
export function DateForm({
  label,
  now,
  choices,
  onSave,
  onClose,
}: DateFormProps): React.JSX.Element {
  const [edtf, setEdtf] = useState(now);
  const ready = tellDate(edtf).ok && edtf.trim() !== now;
  return (
    <CorrectionSheet
      title="Correct the date"
      subject={label}
      action="Set the date"
      ready={ready}
      onSave={(note) => onSave(edtf.trim(), note)}
      onClose={onClose}
    >
      <DateField value={edtf} choices={choices} onChange={setEdtf} />
    </CorrectionSheet>
  );
}
