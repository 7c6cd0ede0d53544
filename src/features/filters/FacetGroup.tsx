import { useRef, useState, type ReactNode } from 'react';
import type { FacetOption } from '../../selectors/facets.ts';
import { fold } from '../../selectors/fold.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './FacetGroup.module.css';

/** How many boxes stand before the rest is folded away, and how many of the rest are shown outright. */
const SHORT = 8;
const MORE = 2;
/** From here on looking through the list takes longer than typing a name. */
const FIELD_FROM = 13;

interface FacetGroupProps<T extends FacetOption> {
  readonly title: string;
  /** Takes the filter off; undefined while it is off. */
  readonly clear: { readonly word: string; readonly onClick: () => void } | undefined;
  readonly options: readonly T[];
  /** What the group's own field looks for. */
  readonly textOf: (option: T) => string;
  readonly renderOption: (option: T) => ReactNode;
}

/** A titled list of boxes; a long one is folded, and can be looked through by name. */
export function FacetGroup<T extends FacetOption>({
  title,
  clear,
  options,
  textOf,
  renderOption,
}: FacetGroupProps<T>): React.JSX.Element {
  const group = useRef<HTMLFieldSetElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  const [wanted, setWanted] = useState('');
  const name = fold(wanted.trim());
  const found = options.filter((o) => name === '' || fold(textOf(o)).includes(name));
  const isLong = options.length >= FIELD_FROM;
  const short = found.filter((o, i) => i < SHORT || isTicked(o));
  const folds = name === '' && short.length + MORE < options.length;
  const shown = folds && !unfolded ? short : found;
  return (
    <div className={styles['group']}>
      {clear && (
        <div className={styles['clear']}>
          <Button
            look="link"
            aria-label={`${title}: ${clear.word}`}
            onClick={() => {
              // The button goes; who pressed it by keyboard stays with the group.
              group.current?.focus();
              clear.onClick();
            }}
          >
            {clear.word}
          </Button>
        </div>
      )}
      <fieldset ref={group} tabIndex={-1} className={styles['boxes']}>
        <legend className={styles['title']}>{title}</legend>
        {isLong && <NameField title={title} value={wanted} onChange={setWanted} />}
        <ul>
          {shown.map((option) => (
            <li key={option.id}>{renderOption(option)}</li>
          ))}
        </ul>
        {shown.length === 0 && <p className={styles['none']}>No such name here.</p>}
        {folds && (
          <Button look="link" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? 'Show fewer' : `Show ${options.length - shown.length} more`}
          </Button>
        )}
      </fieldset>
    </div>
  );
}

const isTicked = ({ chosen }: FacetOption): boolean => chosen;

interface NameFieldProps {
  readonly title: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function NameField({ title, value, onChange }: NameFieldProps): React.JSX.Element {
  return (
    <input
      type="search"
      className={styles['field']}
      aria-label={`Look for a name in “${title}”`}
      placeholder="Look for a name"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
