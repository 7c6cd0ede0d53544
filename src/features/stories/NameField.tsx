import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import styles from './NameField.module.css';

interface NameFieldProps {
  readonly label: string;
  readonly start?: string;
  /** Words of the button that takes the name. */
  readonly action: string;
  readonly onName: (name: string) => void;
  /** Escape gives up; without it the field stays. */
  readonly onCancel?: () => void;
}

/** Longer than any name that a list could show. */
const MOST_LETTERS = 200;

/** A field for the name of a story, and the button beside it. */
export function NameField({
  label,
  start = '',
  action,
  onName,
  onCancel,
}: NameFieldProps): React.JSX.Element {
  const [name, setName] = useState(start);
  const field = useRef<HTMLInputElement>(null);
  const isAsked = onCancel !== undefined;
  useEffect(() => {
    if (!isAsked) return;
    field.current?.focus();
    field.current?.select();
  }, [isAsked]);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !onCancel) return;
    // The panel around it stays open.
    event.preventDefault();
    onCancel();
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onName(name);
        setName('');
      }}
    >
      <Field label={label}>
        <input
          ref={field}
          type="text"
          autoComplete="off"
          maxLength={MOST_LETTERS}
          value={name}
          onKeyDown={onKey}
          onChange={({ target }) => setName(target.value)}
        />
      </Field>
      <Button type="submit">{action}</Button>
      {onCancel && (
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </form>
  );
}
