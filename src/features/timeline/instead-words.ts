import { activeFilters } from '../../selectors/clear-filters.ts';
import type { ViewState } from '../../state/view-state.ts';

/** Most often it is the article's own date that is missing: what is told as past then has a last day. */
const ADVICE = 'If you know when an article was published, “Add articles” takes its date.';

/**
 * What stands where there is nothing to draw: what holds the events back, or that none has a date.
 * Undefined where the list below is empty too: it says the same, and what brings most back.
 */
export function insteadWords(view: ViewState, shown: number): string | undefined {
  if (shown === 1)
    return `No words date this event, so it cannot be drawn. The list below has it. ${ADVICE}`;
  if (shown > 1)
    return `No words date these events, so they cannot be drawn. The list below has them. ${ADVICE}`;
  if (view.tab === 'events') return undefined;
  const search = view.search.trim();
  if (search === '') return 'No event passes these filters.';
  const others = activeFilters(view).length > 1;
  return `No event matches “${search}”${others ? ' and passes these filters' : ''}.`;
}
