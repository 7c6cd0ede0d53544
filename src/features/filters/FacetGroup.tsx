import { useState, type ReactNode } from 'react';
import type { FacetOption } from '../../selectors/facets.ts';
import { fold } from '../../selectors/fold.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './FacetGroup.module.css';

/** How many boxes stand before the rest is folded away. Two more than that are shown outright. */
const SHORT = 8;
const FOLD_FROM = SHORT + 3;
/** From here on looking through the list takes longer than typing a name. */
const FIELD_FROM = 13;

interface FacetGroupProps<T extends FacetOption> {
  readonly title: string;
  /** A small button beside the title. */
  readonly action?: ReactNode;
  readonly options: readonly T[];
  /** What the group's own field looks for. */
  readonly textOf: (option: T) => string;
  readonly renderOption: (option: T) => ReactNode;
}

/** A titled list of boxes; a long one is folded, and can be looked through by name. */
export function FacetGroup<T extends FacetOption>({
  title,
  action,
  options,
  textOf,
  renderOption,
}: FacetGroupProps<T>): React.JSX.Element {
  const [unfolded, setUnfolded] = useState(false);
  const [wanted, setWanted] = useState('');
  const found = options.filter((option) => fold(textOf(option)).includes(fold(wanted.trim())));
  const folds = wanted.trim() === '' && options.length >= FOLD_FROM;
  const shown = folds && !unfolded ? found.filter((o, i) => i < SHORT || isTicked(o)) : found;
  return (
    <div className={styles['group']}>
      {action !== undefined && <div className={styles['action']}>{action}</div>}
      <fieldset>
        <legend className={styles['title']}>{title}</legend>
        {options.length >= FIELD_FROM && (
          <input
            type="search"
            className={styles['field']}
            aria-label={`Look for a name in “${title}”`}
            placeholder="Look for a name"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        )}
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
