import { useMemo } from 'react';
import type { Story } from '../core/model/story.ts';
import { openersOf } from '../selectors/openers.ts';
import { useFilterView } from '../state/use-filters.ts';
import { changeView } from '../state/use-view.ts';
import { DiffersIn } from '../ui/DiffersIn.tsx';
import { Verbatim } from '../ui/Verbatim.tsx';
import styles from './NoEventChosen.module.css';

/** Some events that are worth a look, each a click away. */
export function WhereToBegin({ story }: { readonly story: Story }): React.JSX.Element | undefined {
  const filters = useFilterView();
  const openers = useMemo(() => openersOf(story, filters), [story, filters]);
  if (openers.length === 0) return undefined;
  return (
    <ul aria-label="Where outlets differ" className={styles['openers']}>
      {openers.map(({ event, label, asks }) => (
        <li key={event}>
          <button
            type="button"
            onClick={({ currentTarget }) => {
              // The button goes; the focus stays with the panel that shows the event.
              currentTarget.closest<HTMLElement>('aside')?.focus();
              changeView({ event });
            }}
          >
            <DiffersIn what={asks} />
            <Verbatim>{label}</Verbatim>
          </button>
        </li>
      ))}
    </ul>
  );
}
