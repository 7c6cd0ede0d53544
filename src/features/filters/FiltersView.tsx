import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { CitedFilter } from './CitedFilter.tsx';
import type { FilterProps } from './filter-props.ts';
import { OnlyFilter } from './OnlyFilter.tsx';
import { PeopleFilter } from './PeopleFilter.tsx';
import { TellersFilter } from './TellersFilter.tsx';
import styles from './FiltersView.module.css';

interface FiltersViewProps extends FilterProps {
  /** Whether any filter is on. */
  readonly active: boolean;
  readonly onClear: () => void;
}

export function FiltersView({
  facets,
  active,
  onChange,
  onClear,
}: FiltersViewProps): React.JSX.Element {
  const all = useRef<HTMLDivElement>(null);
  return (
    <div ref={all} tabIndex={-1} className={styles['filters']}>
      <TellersFilter facets={facets} onChange={onChange} />
      <CitedFilter facets={facets} onChange={onChange} />
      <PeopleFilter facets={facets} onChange={onChange} />
      <OnlyFilter facets={facets} onChange={onChange} />
      {/* Last, and in sight wherever they are scrolled to: the boxes stay under the pointer that ticks them. */}
      {active && (
        <Button
          onClick={() => {
            // The button goes; the focus stays in its place.
            all.current?.focus();
            onClear();
          }}
        >
          <span aria-hidden>✕</span> Clear all filters
        </Button>
      )}
    </div>
  );
}
