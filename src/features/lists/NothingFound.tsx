import type { Loosening } from '../../selectors/loosen.ts';
import { ONLY_WORDS } from '../../selectors/filter-chips.ts';
import type { FilterName } from '../../selectors/event-filters.ts';
import type { Tab, ViewState } from '../../state/view-state.ts';
import { Button } from '../../ui/Button.tsx';
import { countWords, entryName } from './count-words.ts';
import styles from './NothingFound.module.css';

const FILTER: Readonly<Record<FilterName, string>> = {
  tellers: 'the choice of outlets under “Told by”',
  cited: 'the choice under “Reported first by”',
  people: 'the choice of people',
  differs: `“${ONLY_WORDS.differs}”`,
  quotes: `“${ONLY_WORDS.quotes}”`,
  single: `“${ONLY_WORDS.single}”`,
  copied: `“${ONLY_WORDS.copied}”`,
  corrected: `“${ONLY_WORDS.corrected}”`,
  search: 'the search',
};

interface NothingFoundProps {
  readonly tab: Tab;
  readonly search: string;
  /** Which of several words find nothing by themselves; undefined where it is not several. */
  readonly missing: readonly string[] | undefined;
  /** Whether anything but the search holds entries back. */
  readonly filtered: boolean;
  /** The way out; undefined where no filter is on and there is nothing to find. */
  readonly loosening: Loosening | undefined;
  readonly onChange: (change: Partial<ViewState>) => void;
}

/** Stands where a list would: what hides its entries, and a button that brings them back. */
export function NothingFound({
  tab,
  search,
  missing,
  filtered,
  loosening,
  onChange,
}: NothingFoundProps): React.JSX.Element {
  if (loosening === undefined || loosening.count === 0)
    return <p className={styles['nothing']}>The articles hold no {entryName(tab)}s.</p>;
  const filter = loosening.filter === undefined ? 'all filters' : FILTER[loosening.filter];
  return (
    <div className={styles['nothing']}>
      <p>
        No {entryName(tab)} {heldBack(search.trim(), filtered)}.{missing && missingWords(missing)}
        {loosening.filter === undefined
          ? ' Taking off one of them brings none back.'
          : ` Without ${filter} there ${loosening.count === 1 ? 'is' : 'are'} ${countWords(tab, loosening.count)}.`}
      </p>
      <Button
        onClick={({ currentTarget }) => {
          // The button goes; the focus stays in the panel.
          currentTarget.closest<HTMLElement>('[role=tabpanel]')?.focus();
          onChange(loosening.change);
        }}
      >
        Clear {filter} ({countWords(tab, loosening.count)})
      </Button>
    </div>
  );
}

/** Which words to give up. */
const missingWords = (missing: readonly string[]): string =>
  missing.length === 0
    ? ' Each of the words is found, but not all together.'
    : ` Not found: ${missing.map((word) => `“${word}”`).join(', ')}.`;

/** What an entry would have to do. */
const heldBack = (search: string, filtered: boolean): string =>
  [
    ...(search === '' ? [] : [`matches “${search}”`]),
    ...(filtered ? ['passes these filters'] : []),
  ].join(' and ');
