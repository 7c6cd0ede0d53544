import styles from './LineSelect.module.css';

interface LineSelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}

/** One of several, in a line of text: no box until it is pointed at. */
export function LineSelect<T extends string>({
  label,
  value,
  options,
  onChange,
}: LineSelectProps<T>): React.JSX.Element {
  return (
    <label className={styles['label']}>
      <span>{label}</span>
      <select
        className={styles['field']}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
