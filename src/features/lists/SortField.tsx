import type { Sort, Tab } from '../../state/view-state.ts';
import { LineSelect } from '../../ui/LineSelect.tsx';
import styles from './SortField.module.css';

interface Order {
  readonly sort: Sort;
  readonly name: string;
}

const BEST: Order = { sort: 'match', name: 'best match' };

/** The orders that each tab knows, its usual one first. */
const ORDERS: Readonly<Record<Tab, readonly Order[]>> = {
  events: [
    { sort: '', name: 'date' },
    { sort: 'tellers', name: 'most outlets' },
    { sort: 'quotes', name: 'most quotes' },
  ],
  quotes: [
    { sort: '', name: 'most quoted' },
    { sort: 'name', name: 'name' },
  ],
  disagreements: [
    { sort: '', name: 'facts first' },
    { sort: 'date', name: 'date of event' },
    { sort: 'name', name: 'kind' },
  ],
  articles: [
    { sort: '', name: 'as added' },
    { sort: 'date', name: 'date' },
    { sort: 'length', name: 'length' },
  ],
};

/** Only these are ranked by how well they answer a search. */
const RANKED: readonly Tab[] = ['events', 'articles'];

interface SortFieldProps {
  readonly tab: Tab;
  readonly sort: Sort;
  readonly searching: boolean;
  readonly onSort: (sort: Sort) => void;
}

/** The order of a list. */
export function SortField({ tab, sort, searching, onSort }: SortFieldProps): React.JSX.Element {
  const orders = searching && RANKED.includes(tab) ? [...ORDERS[tab], BEST] : ORDERS[tab];
  return (
    <div className={styles['sort']}>
      <LineSelect
        label="Sort by"
        value={orders.some((order) => order.sort === sort) ? sort : ''}
        options={orders.map((order) => ({ value: order.sort, name: order.name }))}
        onChange={onSort}
      />
    </div>
  );
}
