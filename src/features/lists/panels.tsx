import { useMemo } from 'react';
import { articleRows } from '../../selectors/list-articles.ts';
import { disagreementRowMaker, sortDisagreements } from '../../selectors/list-disagreements.ts';
import { quoteGroups, quoteRowMaker } from '../../selectors/list-quotes.ts';
import { visibleArticles } from '../../selectors/visible-articles.ts';
import { visibleDisagreements } from '../../selectors/visible-disagreements.ts';
import { visibleQuotes } from '../../selectors/visible-quotes.ts';
import { startCorrecting } from '../../state/correcting.ts';
import { changeView } from '../../state/use-view.ts';
import { formatView, type ViewState } from '../../state/view-state.ts';
import { ArticleList } from './ArticleList.tsx';
import { DisagreementList } from './DisagreementList.tsx';
import type { Leading } from './leading.ts';
import type { PanelProps } from './panel-props.ts';
import { QuoteList } from './QuoteList.tsx';

/** Where the links of a list lead: the view that is shown, changed. */
const useLeading = (view: ViewState): Leading =>
  useMemo(
    () => ({
      hrefOf: (change) => formatView({ ...view, ...change }),
      follow: (change) => changeView(change),
      correct: view.embed ? undefined : startCorrecting,
    }),
    [view],
  );

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
