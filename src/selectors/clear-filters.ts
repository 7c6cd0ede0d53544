import { DEFAULT_VIEW, type ViewState } from '../state/view-state.ts';
import { FILTERS, type FilterName } from './event-filters.ts';

const isActive: Readonly<Record<FilterName, (view: ViewState) => boolean>> = {
  tellers: ({ hidden }) => hidden.length > 0,
  cited: ({ cited }) => cited.length > 0,
  people: ({ people }) => people.length > 0,
  differs: ({ only }) => only.includes('differs'),
  quotes: ({ only }) => only.includes('quotes'),
  single: ({ only }) => only.includes('single'),
  copied: ({ only }) => only.includes('copied'),
  corrected: ({ only }) => only.includes('corrected'),
  search: ({ search }) => search.trim() !== '',
};

/** The filters that the view has on. */
export const activeFilters = (view: ViewState): readonly FilterName[] =>
  FILTERS.filter((name) => isActive[name](view));

/** The change that takes every filter off. */
export const CLEAR_ALL: Partial<ViewState> = {
  hidden: DEFAULT_VIEW.hidden,
  cited: DEFAULT_VIEW.cited,
  people: DEFAULT_VIEW.people,
  only: DEFAULT_VIEW.only,
  search: DEFAULT_VIEW.search,
};
