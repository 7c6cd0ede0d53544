import { useMemo } from 'react';
import { useStory } from '../../load/use-story.ts';
import { activeFilters, CLEAR_ALL } from '../../selectors/clear-filters.ts';
import { facetsOf } from '../../selectors/facets.ts';
import { useFilterView } from '../../state/use-filters.ts';
import { changeView } from '../../state/use-view.ts';
import { FiltersView } from './FiltersView.tsx';

/** The filters of the story; every change is a step in the browser's history. */
export function Filters(): React.JSX.Element {
  const view = useFilterView();
  const story = useStory(view.story);
  const facets = useMemo(() => facetsOf(story, view), [story, view]);
  return (
    <FiltersView
      facets={facets}
      active={activeFilters(view).length > 0}
      onChange={changeView}
      onClear={() => changeView(CLEAR_ALL)}
    />
  );
}
