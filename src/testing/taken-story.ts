import type { Story } from '../core/model/story.ts';
import type { Taken } from '../export/taken.ts';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { SAMPLE_STORY } from './sample-story.ts';

/** A story as formats get it: whole, on a clock that stands still. */
export const takenWhole = (story: Story = SAMPLE_STORY): Taken => ({
  story,
  total: story.events.length,
  view: DEFAULT_VIEW,
  link: '',
  name: '',
  at: new Date('2026-01-02T03:04:05Z'),
  articles: story.articles.map(({ id, file, text }) => ({ id, file, text })),
  log: [],
});
