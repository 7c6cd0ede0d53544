import type { Disagreement } from '../core/model/event.ts';
import type { SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import type { ViewState } from '../state/view-state.ts';
import { bareWords } from './fold.ts';
import { firstMatchIn } from './search.ts';
import { wordsOf } from './story-text.ts';
import { tellersOf } from './tellers.ts';
import { visibleEvents } from './visible-events.ts';

/**
 * The disagreements about events that the filters let pass, in the events' order. One that belongs
 * to no event passes while nothing but outlets and words is asked for.
 */
export function visibleDisagreements(story: Story, view: ViewState): readonly Disagreement[] {
  const order = new Map(visibleEvents(story, view).map(({ id }, index) => [id, index]));
  const asksForEvent = view.cited.length > 0 || view.people.length > 0 || view.only.length > 0;
  const on = new Set(
    tellersOf(story).flatMap(({ id, articles }) => (view.hidden.includes(id) ? [] : articles)),
  );
  const passes = ({ event, claims }: Disagreement): boolean => {
    if (event !== null) return order.has(event);
    const told = claims.filter(({ article }) => on.has(article));
    return !asksForEvent && told.length > 0 && isFound(story, told, view.search);
  };
  const rank = ({ event }: Disagreement): number => order.get(event ?? '') ?? order.size;
  return story.disagreements.filter(passes).toSorted((a, b) => rank(a) - rank(b));
}

const isFound = (story: Story, claims: readonly SpanRef[], search: string): boolean =>
  bareWords(search).length === 0 ||
  claims.some((claim) => firstMatchIn(wordsOf(story, claim), search) !== undefined);
