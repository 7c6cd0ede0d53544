import { useState, type ReactNode } from 'react';
import type { Choice } from '../../selectors/correct-choices.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { CorrectionSheet } from './CorrectionSheet.tsx';

interface ChooseFormProps {
  readonly title: string;
  readonly subject: string;
  readonly label: string;
  readonly action: string;
  readonly choicesFor: (query: string) => readonly Choice[];
  readonly onSave: (chosen: string, note: string) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Something that is made one with another of its kind. */
export function ChooseForm(props: ChooseFormProps): React.JSX.Element {
  const { title, subject, label, action, choicesFor, onSave, onClose, children } = props;
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string>();
  return (
    <CorrectionSheet
      title={title}
      subject={subject}
      action={action}
      ready={chosen !== undefined}
      onSave={(note) => chosen !== undefined && onSave(chosen, note)}
      onClose={onClose}
    >
      {children}
      <ChoiceList
        label={label}
        query={query}
        choices={choicesFor(query)}
        chosen={chosen}
        onQuery={setQuery}
        onChoose={setChosen}
      />
    </CorrectionSheet>
  );
}
