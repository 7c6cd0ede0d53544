import { useState } from 'react';
import { textOf, type Span } from '../../core/model/span.ts';
import type { DateChoice } from '../../selectors/correct-choices.ts';
import { moveEdge, type EdgeMove } from '../../selectors/word-edges.ts';
import { Button } from '../../ui/Button.tsx';
import { CorrectionSheet } from './CorrectionSheet.tsx';
import { DateField } from './DateField.tsx';
import { tellDate } from './date-told.ts';
import styles from './CorrectionSheet.module.css';

const MOVES: readonly { readonly move: EdgeMove; readonly word: string }[] = [
  { move: 'start-back', word: 'Begin a word earlier' },
  { move: 'start-on', word: 'Begin a word later' },
  { move: 'end-back', word: 'End a word earlier' },
  { move: 'end-on', word: 'End a word later' },
];

interface AddEventFormProps {
  readonly text: string;
  /** The passage that was chosen. */
  readonly place: Span;
  readonly choices: readonly DateChoice[];
  readonly onSave: (place: Span, edtf: string | null, note: string) => void;
  readonly onClose: () => void;
}

/** An event that the parser did not see, told by a passage of an article. */
export function AddEventForm(props: AddEventFormProps): React.JSX.Element {
  const { text, place: chosen, choices, onSave, onClose } = props;
  const [place, setPlace] = useState(chosen);
  const [edtf, setEdtf] = useState('');
  const isEmpty = edtf.trim() === '';
  return (
    <CorrectionSheet
      title="Tell an event"
      subject={textOf(text, place)}
      action="Add the event"
      ready={place.start < place.end && (isEmpty || tellDate(edtf).ok)}
      onSave={(note) => onSave(place, isEmpty ? null : edtf.trim(), note)}
      onClose={onClose}
    >
      <fieldset aria-label="Passage" className={styles['chips']}>
        {MOVES.map(({ move, word }) => (
          <Button key={move} onClick={() => setPlace(moveEdge(text, place, move))}>
            {word}
          </Button>
        ))}
      </fieldset>
      <DateField
        value={edtf}
        choices={choices}
        onChange={setEdtf}
        empty="Left empty, the date is the one that the passage names, if it names one."
      />
    </CorrectionSheet>
  );
}
