import { useMemo } from 'react';
import { useViewFact } from './use-view.ts';
import { DEFAULT_VIEW, formatView, parseView, type ViewState } from './view-state.ts';

/**
 * The part of the view that says which entries are shown; everything else is the default. It stays
 * the same object while an event is chosen or the timeline zoomed, so that lists made from it stay.
 */
export function useFilters(view: ViewState): ViewState {
  const query = queryOf(view);
  return useMemo(() => parseView(query), [query]);
}

/** The same of the view as it is now: nothing else in it draws anything anew. */
export function useFilterView(): ViewState {
  const query = useViewFact(queryOf);
  return useMemo(() => parseView(query), [query]);
}

const queryOf = ({ story, hidden, cited, people, only, search }: ViewState): string =>
  formatView({ ...DEFAULT_VIEW, story, hidden, cited, people, only, search });
