import { DEFAULT_VIEW, type Only, type ViewState } from '../state/view-state.ts';
import { activeFilters, CLEAR_ALL } from './clear-filters.ts';
import type { FilterName } from './event-filters.ts';

type Change = Partial<ViewState>;

const withoutOnly =
  (name: Only) =>
  ({ only }: ViewState): Change => ({ only: only.filter((other) => other !== name) });

/** The change of the view that takes a filter off. */
const CLEARED: Readonly<Record<FilterName, (view: ViewState) => Change>> = {
  tellers: () => ({ hidden: DEFAULT_VIEW.hidden }),
  cited: () => ({ cited: DEFAULT_VIEW.cited }),
  people: () => ({ people: DEFAULT_VIEW.people }),
  differs: withoutOnly('differs'),
  quotes: withoutOnly('quotes'),
  single: withoutOnly('single'),
  copied: withoutOnly('copied'),
  corrected: withoutOnly('corrected'),
  search: () => ({ search: DEFAULT_VIEW.search }),
};

/** A way out of an empty list. */
export interface Loosening {
  /** The filter to take off; undefined where only taking off all of them helps. */
  readonly filter: FilterName | undefined;
  /** How much there is then. */
  readonly count: number;
  readonly change: Change;
}

/**
 * The filter whose removal brings back the most of what `countOf` counts; undefined where no
 * filter is on.
 */
export function loosen(
  view: ViewState,
  countOf: (view: ViewState) => number,
): Loosening | undefined {
  const active = activeFilters(view);
  if (active.length === 0) return undefined;
  let best: Loosening = { filter: undefined, count: 0, change: CLEAR_ALL };
  for (const filter of active) {
    const change = CLEARED[filter](view);
    const count = countOf({ ...view, ...change });
    if (count > best.count) best = { filter, count, change };
  }
  return best.count > 0 ? best : { ...best, count: countOf({ ...view, ...CLEAR_ALL }) };
}
