import { expect, test } from 'vitest';
import { timelineModel } from '../../selectors/timeline-model.ts';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { SAMPLE_STORY } from '../../testing/sample-story.ts';
import { shareOfChosen, zoomed } from './timeline-window.ts';

const MODEL = timelineModel(SAMPLE_STORY, DEFAULT_VIEW, SAMPLE_STORY.events);
const { at } = MODEL.eventOf('e:closed') ?? { at: Number.NaN };

test('coming closer keeps the chosen event where it is, and in sight', () => {
  let window = { from: at - 1, to: at + 9 };
  for (let steps = 0; steps < 12; steps += 1)
    window = zoomed(window, 0.6, shareOfChosen(MODEL, 'e:closed', window));
  expect((at - window.from) / (window.to - window.from)).toBeCloseTo(0.1);
});

test.each([
  ['nothing is chosen', undefined, { from: at - 1, to: at + 9 }],
  ['what is chosen has no date', 'e:unknown', { from: at - 1, to: at + 9 }],
  ['it is out of sight', 'e:closed', { from: at + 1, to: at + 9 }],
])('where %s the middle stays', (_, id, window) =>
  expect(shareOfChosen(MODEL, id, window)).toBeUndefined(),
);
