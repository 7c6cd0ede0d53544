import { expect, test } from 'vitest';
import { keepIndependence } from '../core/model/story-independence.ts';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { at } from '../testing/sample-pieces.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { sharedAt } from './shared-words.ts';
import { sameAccount, sharingsOf } from './sharings.ts';
import { storySummary } from './story-summary.ts';
import { visibleEvents } from './visible-events.ts';

const shared = [
  at('gazette', 'inspectors found cracks in two pillars'),
  at('courier', 'inspectors found cracks in three pillars'),
] as const;
const STORY = { ...SAMPLE_STORY };
keepIndependence(STORY, {
  passages: [{ id: 'p', kind: 'reworded', places: shared }],
  accounts: [['gazette', 'courier'], ['blog']],
});

test('what an article shares, and with whom it is one account', () => {
  expect(sharingsOf(STORY, 'gazette')).toEqual([
    { article: 'courier', name: 'Courier', words: 6, place: shared[0] },
  ]);
  expect(sharingsOf(STORY, 'blog')).toEqual([]);
  expect(sameAccount(STORY, 'courier')).toEqual(['gazette']);
  expect(sameAccount(STORY, 'blog')).toEqual([]);
});

test('a place knows where else its words stand', () => {
  expect(sharedAt(STORY, at('courier', 'three pillars'))).toMatchObject([{ other: shared[0] }]);
  expect(sharedAt(STORY, at('gazette', 'mayor'))).toEqual([]);
});

test('copies are counted once, and their events can be asked for', () => {
  expect(storySummary(STORY)).toContain('3 outlets, 2 independent accounts');
  expect(storySummary(SAMPLE_STORY)).not.toContain('independent');
  const copied = visibleEvents(STORY, { ...DEFAULT_VIEW, only: ['copied'] });
  expect(copied.map(({ id }) => id)).toEqual(['e:closed']);
  expect(visibleEvents(SAMPLE_STORY, { ...DEFAULT_VIEW, only: ['copied'] })).toEqual([]);
});
