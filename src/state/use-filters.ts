import { useMemo } from 'react';
import { DEFAULT_VIEW, formatView, parseView, type ViewState } from './view-state.ts';

/**
 * The part of the view that says which entries are shown; everything else is the default. It stays
 * the same object while an event is chosen or the timeline zoomed, so that lists made from it stay.
 */
export function useFilters({ story, hidden, cited, people, only, search }: ViewState): ViewState {
  const query = formatView({ ...DEFAULT_VIEW, story, hidden, cited, people, only, search });
  return useMemo(() => parseView(query), [query]);
}
