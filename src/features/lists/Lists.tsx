import { memo, Suspense, useCallback, useMemo, type ComponentType } from 'react';
import { useStory } from '../../load/use-story.ts';
import { visibleArticles } from '../../selectors/visible-articles.ts';
import { visibleDisagreements } from '../../selectors/visible-disagreements.ts';
import { visibleQuotes } from '../../selectors/visible-quotes.ts';
import { visibleEvents } from '../../selectors/visible-events.ts';
import { useFilters } from '../../state/use-filters.ts';
import { changeView, useLaterView } from '../../state/use-view.ts';
import type { Tab, ViewState } from '../../state/view-state.ts';
import { later } from '../../ui/later.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { EventsPanel } from './EventsPanel.tsx';
import type { PanelProps } from './panel-props.ts';
import { ListsView } from './ListsView.tsx';
import { SortField } from './SortField.tsx';
import { useGoKeys } from './use-go-keys.ts';

/** What each tab lists of a story. */
const LISTED = {
  events: visibleEvents,
  quotes: visibleQuotes,
  disagreements: visibleDisagreements,
  articles: visibleArticles,
} as const;

const panels = () => import('./panels.tsx');

const PANELS: Readonly<Record<Tab, ComponentType<PanelProps>>> = {
  events: EventsPanel,
  quotes: later('The list', async () => (await panels()).QuotesPanel),
  disagreements: later('The list', async () => (await panels()).DisagreementsPanel),
  articles: later('The list', async () => (await panels()).ArticlesPanel),
};

/** Few lists are empty. */
const NothingHere = later(
  'What to loosen',
  async () => (await import('./NothingHere.tsx')).NothingHere,
);

const goTo = (tab: Tab): void => changeView({ tab });

/** The story as lists: events (the timeline's twin), quotes, disagreements, articles. */
export const Lists = (): React.JSX.Element => <ListsOf view={useLaterView()} />;

interface ListsOfProps {
  readonly view: ViewState;
}

/** Drawn anew only with the view, for to draw all of it takes longer than a click may. */
const ListsOf = memo(function ListsOf({ view }: ListsOfProps): React.JSX.Element {
  const filters = useFilters(view);
  const story = useStory(view.story);
  useGoKeys(goTo);
  const countOf = useCallback(
    (tab: Tab, shown: ViewState) => LISTED[tab](story, shown).length,
    [story],
  );
  const counts = useMemo(
    () => ({
      events: countOf('events', filters),
      quotes: countOf('quotes', filters),
      disagreements: countOf('disagreements', filters),
      articles: countOf('articles', filters),
    }),
    [countOf, filters],
  );
  const Panel = PANELS[view.tab];
  return (
    <ListsView
      tab={view.tab}
      counts={counts}
      onTab={goTo}
      sorting={
        <SortField
          tab={view.tab}
          sort={view.sort}
          searching={view.search.trim() !== ''}
          onSort={(sort) => changeView({ sort })}
        />
      }
    >
      <Suspense fallback={<Skeleton lines={12} />}>
        {counts[view.tab] > 0 ? (
          <Panel story={story} view={view} filters={filters} />
        ) : (
          <NothingHere tab={view.tab} filters={filters} countOf={countOf} />
        )}
      </Suspense>
    </ListsView>
  );
});
