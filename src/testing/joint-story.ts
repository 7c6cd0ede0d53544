import type { Story } from '../core/model/story.ts';
import { SAMPLE_STORY } from './sample-story.ts';

/** The sample story with one quote, `q:wait`, that two people say together. */
export const JOINT_STORY: Story = {
  ...SAMPLE_STORY,
  quotes: SAMPLE_STORY.quotes.map((quote) =>
    quote.id === 'q:wait' && quote.source
      ? { ...quote, source: { ...quote.source, others: ['person:tomas-lindqvist'] } }
      : quote,
  ),
};
