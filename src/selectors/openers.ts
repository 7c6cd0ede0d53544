import type { Story } from '../core/model/story.ts';
import type { ViewState } from '../state/view-state.ts';
import { questionOf } from './question-of.ts';
import { rankDisagreements } from './rank-disagreements.ts';
import { wordsOf } from './story-text.ts';
import { visibleDisagreements } from './visible-disagreements.ts';

/** An event to begin with. */
export interface Opener {
  readonly event: string;
  /** Verbatim. */
  readonly label: string;
  /** In what its outlets differ: "how many". */
  readonly asks: string;
}

/** As many as are taken in at a glance. */
const MOST = 3;

/** Events to begin with: those about which outlets contradict each other most plainly. */
export function openersOf(story: Story, view: ViewState): readonly Opener[] {
  const events = new Map(story.events.map((event) => [event.id, event]));
  const openers = new Map<string, Opener>();
  for (const disagreement of rankDisagreements(visibleDisagreements(story, view))) {
    const event = events.get(disagreement.event ?? '');
    if (event === undefined || openers.has(event.id)) continue;
    const [label, asks] = [wordsOf(story, event.label), questionOf(story, disagreement)];
    openers.set(event.id, { event: event.id, label, asks });
    if (openers.size === MOST) break;
  }
  return [...openers.values()];
}
