import type { Disagreement, StoryEvent } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import { questionOf } from './question-of.ts';
import { rankDisagreements } from './rank-disagreements.ts';

/** A disagreement about an event, and the question that it answers. */
export interface Asked {
  readonly disagreement: Disagreement;
  /** "how many"; "who (1)" and "who (2)" where two ask the same of one event. */
  readonly asks: string;
}

/** What is asked of an event, the plainest difference first. The panel says it in two places. */
export function askedOf(story: Story, { id }: StoryEvent): readonly Asked[] {
  const own = rankDisagreements(story.disagreements.filter(({ event }) => event === id)).map(
    (disagreement) => ({ disagreement, asks: questionOf(story, disagreement) }),
  );
  return own.map(({ disagreement, asks }, i) => {
    const same = own.filter((other) => other.asks === asks);
    const number = 1 + own.slice(0, i).filter((other) => other.asks === asks).length;
    return { disagreement, asks: same.length > 1 ? `${asks} (${number})` : asks };
  });
}
