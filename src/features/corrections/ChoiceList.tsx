import { useId } from 'react';
import type { Choice } from '../../selectors/correct-choices.ts';
import { Verbatim } from '../../ui/Verbatim.tsx';
import { Field } from '../../ui/Field.tsx';
import sheet from './CorrectionSheet.module.css';
import styles from './ChoiceList.module.css';

/** More than these are not looked through: a word more finds what is meant. */
const MOST = 60;

interface ChoiceListProps {
  /** What is chosen: "Another event". */
  readonly label: string;
  readonly query: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (id: string) => void;
}

/** One of many, found by some of its words. */
export function ChoiceList(props: ChoiceListProps): React.JSX.Element {
  const { label, query, choices, chosen, onQuery, onChoose } = props;
  const name = useId();
  return (
    <>
      <Field label={`${label}: type to find`}>
        <input
          type="search"
          value={query}
          autoComplete="off"
          onChange={({ target }) => onQuery(target.value)}
          onKeyDown={(event) => {
            // Enter in the search takes the first that is found, and does not send the form.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            if (choices[0]) onChoose(choices[0].id);
          }}
        />
      </Field>
      <fieldset aria-label={label} className={styles['list']}>
        {choices.slice(0, MOST).map(({ id, words, called, note }) => (
          <label key={id} className={styles['choice']}>
            <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
            <span>
              <Verbatim>{words}</Verbatim>
              {called !== '' && (
                <small className={styles['note']}>
                  <Verbatim>{called}</Verbatim>
                </small>
              )}
              {note !== '' && <small className={styles['note']}>{note}</small>}
            </span>
          </label>
        ))}
        {choices.length === 0 && <p className={sheet['aside']}>Nothing matches that.</p>}
        {choices.length > MOST && (
          <p className={sheet['aside']}>{choices.length - MOST} more: type a word of it.</p>
        )}
      </fieldset>
    </>
  );
}
