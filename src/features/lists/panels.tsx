import { useMemo } from 'react';
import type { Story } from '../../core/model/story.ts';
import { articleRows, visibleArticles } from '../../selectors/list-articles.ts';
import {
  disagreementRowMaker,
  sortDisagreements,
  visibleDisagreements,
} from '../../selectors/list-disagreements.ts';
import { eventRowMaker, sortEvents } from '../../selectors/list-events.ts';
import { quoteGroups, quoteRowMaker, visibleQuotes } from '../../selectors/list-quotes.ts';
import { visibleEvents } from '../../selectors/visible-events.ts';
import { changeView } from '../../state/use-view.ts';
import { formatView, type ViewState } from '../../state/view-state.ts';
import { ArticleList } from './ArticleList.tsx';
import { DisagreementList } from './DisagreementList.tsx';
import { EventList } from './EventList.tsx';
import type { Leading } from './leading.ts';
import { QuoteList } from './QuoteList.tsx';

interface PanelProps {
  readonly story: Story;
  readonly view: ViewState;
  /** As much of the view as decides what is listed. */
  readonly filters: ViewState;
}

const openEvent = (event: string): void => changeView({ event });

/** Where the links of a list lead: the view that is shown, changed. */
const useLeading = (view: ViewState): Leading =>
  useMemo(
    () => ({
      hrefOf: (change) => formatView({ ...view, ...change }),
      follow: (change) => changeView(change),
    }),
    [view],
  );

export function EventsPanel({ story, view, filters }: PanelProps): React.JSX.Element {
  const { sort, search } = view;
  const toRow = useMemo(() => eventRowMaker(story, search), [story, search]);
  const events = useMemo(
    () => sortEvents(story, visibleEvents(story, filters), { sort, search }),
    [story, filters, sort, search],
  );
  return (
    <EventList
      events={events}
      toRow={toRow}
      selected={view.event}
      search={search}
      onOpen={openEvent}
    />
  );
}

export function QuotesPanel({ story, view, filters }: PanelProps): React.JSX.Element {
  const { sort, search } = view;
  const toRow = useMemo(() => quoteRowMaker(story, search), [story, search]);
  const groups = useMemo(
    () => quoteGroups(story, visibleQuotes(story, filters), sort),
    [story, filters, sort],
  );
  return <QuoteList groups={groups} toRow={toRow} search={search} leading={useLeading(view)} />;
}

export function DisagreementsPanel({ story, view, filters }: PanelProps): React.JSX.Element {
  const toRow = useMemo(() => disagreementRowMaker(story), [story]);
  const disagreements = useMemo(
    () => sortDisagreements(visibleDisagreements(story, filters), view.sort),
    [story, filters, view.sort],
  );
  return (
    <DisagreementList disagreements={disagreements} toRow={toRow} leading={useLeading(view)} />
  );
}

export function ArticlesPanel({ story, view, filters }: PanelProps): React.JSX.Element {
  const { sort } = view;
  const rows = useMemo(
    () => articleRows(story, visibleArticles(story, filters), { ...filters, sort }),
    [story, filters, sort],
  );
  return <ArticleList rows={rows} search={view.search} leading={useLeading(view)} />;
}
