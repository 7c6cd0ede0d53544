import { expect, test } from 'vitest';
import { laneToScrollTo, lanesInSight } from './lanes-in-sight.ts';
import { USUAL_SIZE } from './timeline-size.ts';

const SIZE = { ...USUAL_SIZE, lane: 20, lanes: 10 };

const sight = (lanes: number, scrolled: number) =>
  lanesInSight({ lanes: Array.from({ length: lanes }) }, scrolled, SIZE);

test.each([
  [3, 0, { first: 0, end: 3 }],
  [40, 0, { first: 0, end: 10 }],
  [40, 109, { first: 5, end: 15 }],
  [40, 9999, { first: 30, end: 40 }],
  [3, 9999, { first: 0, end: 3 }],
])('%d lanes scrolled by %d pixels', (lanes, scrolled, inSight) =>
  expect(sight(lanes, scrolled)).toEqual(inSight),
);

test('a lane is scrolled to only where none is in sight', () => {
  expect(laneToScrollTo([2, 12], { first: 5, end: 15 })).toBeUndefined();
  expect(laneToScrollTo([2, 20], { first: 5, end: 15 })).toBe(2);
  expect(laneToScrollTo([], { first: 5, end: 15 })).toBeUndefined();
});
