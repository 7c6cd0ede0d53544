import { useMemo } from 'react';
import { useStory } from '../../load/use-story.ts';
import { searchHits } from '../../selectors/search-hits.ts';
import { matchesIn } from '../../selectors/search.ts';
import { useFilters } from '../../state/use-filters.ts';
import { changeView, useView } from '../../state/use-view.ts';
import { formatView } from '../../state/view-state.ts';
import type { FieldWays } from './SearchField.tsx';
import { SearchHits } from './SearchHits.tsx';

/** The best answers to what is being typed. */
export function Matches({ focus, close }: FieldWays): React.JSX.Element | undefined {
  const view = useView();
  const filters = useFilters(view);
  const story = useStory(view.story);
  const hits = useMemo(() => searchHits(story, filters), [story, filters]);
  if (hits.length === 0) return undefined;
  return (
    <SearchHits
      hits={hits}
      matchesIn={(words) => matchesIn(words, view.search)}
      hrefOf={(change) => formatView({ ...view, ...change })}
      onOpen={(change) => {
        close();
        changeView(change);
      }}
      onAll={() => document.querySelector<HTMLElement>('[role=tabpanel]')?.focus()}
      onLeave={focus}
    />
  );
}
