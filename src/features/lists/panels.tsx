import { useMemo } from 'react';
import type { Story } from '../../core/model/story.ts';
import { articleRows, visibleArticles } from '../../selectors/list-articles.ts';
import { disagreementRows, visibleDisagreements } from '../../selectors/list-disagreements.ts';
import { eventRows } from '../../selectors/list-events.ts';
import { quoteGroups, visibleQuotes } from '../../selectors/list-quotes.ts';
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
  const rows = useMemo(
    () => eventRows(story, visibleEvents(story, filters), filters.search),
    [story, filters],
  );
  return <EventList rows={rows} selected={view.event} search={view.search} onOpen={openEvent} />;
}

export function QuotesPanel({ story, view, filters }: PanelProps): React.JSX.Element {
  const groups = useMemo(
    () => quoteGroups(story, visibleQuotes(story, filters), filters.search),
    [story, filters],
  );
  return <QuoteList groups={groups} search={view.search} leading={useLeading(view)} />;
}

export function DisagreementsPanel({ story, view, filters }: PanelProps): React.JSX.Element {
  const rows = useMemo(
    () => disagreementRows(story, visibleDisagreements(story, filters)),
    [story, filters],
  );
  return <DisagreementList rows={rows} leading={useLeading(view)} />;
}

export function ArticlesPanel({ story, view, filters }: PanelProps): React.JSX.Element {
  const rows = useMemo(
    () => articleRows(story, visibleArticles(story, filters), filters),
    [story, filters],
  );
  return <ArticleList rows={rows} search={view.search} leading={useLeading(view)} />;
}
