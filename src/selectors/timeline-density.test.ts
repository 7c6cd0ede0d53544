import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { dayWordsAt, eventDensity, foldsInPercent, percentOf } from './timeline-density.ts';
import { timelineModel } from './timeline-model.ts';

const MODEL = timelineModel(SAMPLE_STORY, { ...DEFAULT_VIEW, fold: true }, SAMPLE_STORY.events);

test('every dated event is counted once, the fullest part whole', () => {
  const density = eventDensity(MODEL, 200);
  expect(density.filter((share) => share > 0)).toHaveLength(MODEL.count);
  expect(Math.max(...density)).toBe(1);
  expect(eventDensity(MODEL, 1)).toEqual([1]);
});

test('a story without events is empty everywhere', () => {
  const model = timelineModel(SAMPLE_STORY, DEFAULT_VIEW, []);
  expect(eventDensity(model, 4)).toEqual([0, 0, 0, 0]);
});

test('the whole is a hundred percent, and folds lie in it', () => {
  expect(percentOf(MODEL, MODEL.home)).toEqual({ from: 0, to: 100 });
  const folds = foldsInPercent(MODEL);
  expect(folds).toHaveLength(MODEL.scale.folds.length);
  for (const { from, to } of folds) expect([from >= 0, to > from, to <= 100]).not.toContain(false);
});

test('a place is told as its day', () =>
  expect(dayWordsAt(MODEL, MODEL.eventOf('e:closed')?.at ?? 0)).toBe('Tue 2 Mar 2021'));
