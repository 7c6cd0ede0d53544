import { useId, useState } from 'react';
import { dateWords } from '../../selectors/date-words.ts';
import type { DateChoice } from '../../selectors/correct-choices.ts';
import { Field } from '../../ui/Field.tsx';
import { tellDate } from './date-told.ts';
import { fromEdtf, toEdtf } from './plain-date.ts';
import styles from './CorrectionSheet.module.css';

interface DateFieldProps {
  /** As EDTF writes it, or what is typed and no date yet. */
  readonly value: string;
  readonly choices: readonly DateChoice[];
  readonly onChange: (edtf: string) => void;
  /** What an empty field means; undefined where it means nothing. */
  readonly empty?: string;
}

/** A date in words or as EDTF writes it, told in words and as an interval while it is typed. */
export function DateField({ value, choices, onChange, empty }: DateFieldProps): React.JSX.Element {
  const id = useId();
  const [text, setText] = useState(() => fromEdtf(value));
  const write = (typed: string): void => {
    setText(typed);
    onChange(toEdtf(typed));
  };
  const told = tellDate(value);
  const isEmpty = value.trim() === '' && empty !== undefined;
  return (
    <>
      <Field label="Date">
        <input
          type="text"
          value={text}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={id}
          aria-invalid={!told.ok && !isEmpty && value.trim() !== ''}
          onChange={({ target }) => write(target.value)}
        />
      </Field>
      <output id={id} className={styles['told']} data-wrong={!told.ok && value.trim() !== ''}>
        {isEmpty ? empty : told.ok ? <Told {...told} /> : told.words}
      </output>
      <fieldset className={styles['chips']}>
        <legend>Or take a date of the story</legend>
        {choices.map(({ edtf, from }) => (
          <button
            key={edtf}
            type="button"
            className={styles['chip']}
            onClick={() => write(fromEdtf(edtf))}
          >
            {edtf === '../..' ? 'No date' : dateWords({ edtf, earliest: null, latest: null })}
            {edtf !== '../..' && <small>{from}</small>}
          </button>
        ))}
      </fieldset>
    </>
  );
}

const Told = ({ words, days }: { readonly words: string; readonly days: string }) => (
  <>
    <strong>{words}.</strong> {days}
  </>
);
