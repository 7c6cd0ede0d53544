import type { ArticleText } from '../core/model/article.ts';
import type { LogEntry } from '../core/model/correction.ts';
import type { Story } from '../core/model/story.ts';
import { activeFilters } from '../selectors/clear-filters.ts';
import { DEFAULT_VIEW, type ViewState } from '../state/view-state.ts';
import { counted } from '../selectors/counted.ts';
import { storyInView } from './story-in-view.ts';

/** How much is taken away: all of it, or what the filters leave. */
export type Scope = 'story' | 'view';

/** What a format writes down. */
export interface Taken {
  /** The story as it reads now; of a view, with no more than its filters leave. */
  readonly story: Story;
  /** How many events there are in all, with those that the filters hold back. */
  readonly total: number;
  /** How it is drawn: lanes, folding, tellers that are off. */
  readonly view: ViewState;
  /** The query string of the page's own view, without the story's slug. */
  readonly link: string;
  /** The clock of whoever asks: no format has one of its own. */
  readonly at: Date;
  /** What its user calls the story; '' for nothing. */
  readonly name: string;
  /** What the user put in, for those who read it anew. */
  readonly articles: readonly ArticleText[];
  readonly log: readonly LogEntry[];
}

/** What a format made of it, and what it had to leave out, in sentences. */
export interface Written {
  readonly text: string;
  readonly notes: readonly string[];
}

/** The story to write: whole, or cut to what the filters leave. */
export function scoped(
  scope: Scope,
  story: Story,
  view: ViewState,
): Pick<Taken, 'story' | 'total' | 'view'> {
  const total = story.events.length;
  if (scope === 'view' && activeFilters(view).length > 0)
    return { story: storyInView(story, view), total, view };
  return { story, total, view: { ...DEFAULT_VIEW, lanes: view.lanes, fold: view.fold } };
}

/** "53 events", or "12 of 53 events, as filtered". */
export const howMuch = ({ story: { events }, total }: Pick<Taken, 'story' | 'total'>): string =>
  events.length === total
    ? counted(total, 'event')
    : `${events.length} of ${counted(total, 'event')}, as filtered`;
