import { activeFilters } from '../../selectors/clear-filters.ts';
import { bareWords } from '../../selectors/fold.ts';
import { loosen } from '../../selectors/loosen.ts';
import { changeView } from '../../state/use-view.ts';
import type { Tab, ViewState } from '../../state/view-state.ts';
import { NothingFound } from './NothingFound.tsx';

interface NothingHereProps {
  readonly tab: Tab;
  readonly filters: ViewState;
  readonly countOf: (tab: Tab, shown: ViewState) => number;
}

/** What to loosen where the filters leave nothing of a tab's list. */
export const NothingHere = ({ tab, filters, countOf }: NothingHereProps): React.JSX.Element => (
  <NothingFound
    tab={tab}
    search={filters.search}
    filtered={activeFilters(filters).some((name) => name !== 'search')}
    missing={missingWords(filters.search, (search) => countOf(tab, { ...filters, search }))}
    loosening={loosen(filters, (looser) => countOf(tab, looser))}
    onChange={changeView}
  />
);

/** The words of a search of several that find nothing by themselves either. */
function missingWords(
  search: string,
  countOf: (search: string) => number,
): readonly string[] | undefined {
  const words = [...new Set(bareWords(search))];
  return words.length > 1 ? words.filter((word) => countOf(word) === 0) : undefined;
}
