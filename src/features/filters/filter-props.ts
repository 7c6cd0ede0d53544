import type { Facets } from '../../selectors/facets.ts';
import type { ViewState } from '../../state/view-state.ts';

/** What each filter is drawn from, and how it changes the view. */
export interface FilterProps {
  readonly facets: Facets;
  readonly onChange: (change: Partial<ViewState>) => void;
}
