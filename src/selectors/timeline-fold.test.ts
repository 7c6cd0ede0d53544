import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisEnds, evenScale, foldedScale, foldedShare, toAxis, toDay } from './timeline-fold.ts';

const day = fc.integer({ min: -40_000, max: 40_000 });
const busyTimes = fc.record({
  days: fc.array(day, { minLength: 1, maxLength: 60 }),
  spans: fc.array(
    fc
      .tuple(day, fc.integer({ min: 1, max: 200 }))
      .map(([from, length]) => ({ from, to: from + length })),
    { maxLength: 20 },
  ),
});

test('every day has one place on the axis, and back, also beyond the ends', () => {
  fc.assert(
    fc.property(busyTimes, day, (busy, any) => {
      const scale = foldedScale(busy);
      expect(toDay(scale, toAxis(scale, any))).toBeCloseTo(any, 4);
    }),
  );
});

test('later days lie further along', () => {
  fc.assert(
    fc.property(busyTimes, day, day, (busy, a, b) => {
      const scale = foldedScale(busy);
      expect(Math.sign(toAxis(scale, a) - toAxis(scale, b))).toBe(Math.sign(a - b));
    }),
  );
});

test('nothing that happens lies in a fold', () => {
  fc.assert(
    fc.property(busyTimes, (busy) => {
      for (const fold of foldedScale(busy).folds) {
        expect(busy.days.some((d) => d >= fold.from && d < fold.to)).toBe(false);
        expect(busy.spans.some((s) => s.from < fold.to && s.to > fold.from)).toBe(false);
      }
    }),
  );
});

test('the even axis is the day itself', () => {
  const scale = evenScale({ from: 10, to: 20 });
  expect([toAxis(scale, 12.5), toDay(scale, 30), axisEnds(scale)]).toEqual([
    12.5,
    30,
    { from: 10, to: 20 },
  ]);
});

test('a long quiet stretch becomes one narrow break', () => {
  const scale = foldedScale({ days: [0, 300], spans: [] });
  expect(scale.folds).toEqual([{ from: 5, to: 296 }]);
  expect(toAxis(scale, 296) - toAxis(scale, 5)).toBeLessThan(2);
  expect(foldedShare(scale)).toBeGreaterThan(0.9);
});

test('a quiet stretch that was opened is as long as it is, and the others stay folded', () => {
  const days = [0, 300, 600];
  const scale = foldedScale({ days, spans: [] }, [100]);
  expect(scale.folds).toEqual([{ from: 305, to: 596 }]);
  expect(toAxis(scale, 296) - toAxis(scale, 5)).toBe(291);
});

test('three quiet weeks stay as they are', () => {
  expect(foldedScale({ days: [0, 30], spans: [] }).folds).toEqual([]);
});

test('a burst of days gets most of the room', () => {
  const scale = foldedScale({ days: [200, 200, 201, 201, 202], spans: [{ from: 0, to: 120 }] });
  const { from, to } = axisEnds(scale);
  expect((toAxis(scale, 203) - toAxis(scale, 200)) / (to - from)).toBeGreaterThan(0.35);
});

/** Share of the axis that days 1000 to 1006 have. */
function shareOfWeek(days: readonly number[]): number {
  const scale = foldedScale({ days, spans: [] });
  const { from, to } = axisEnds(scale);
  return (toAxis(scale, 1007) - toAxis(scale, 1000)) / (to - from);
}

test('a week full of events has room beside centuries, but not more than its share of them', () => {
  const week = Array.from({ length: 40 }, (_, i) => 1000 + (i % 7));
  const past = [-145_000, -134_000, -38_000, -25_000, -3000];
  expect(shareOfWeek([...past, ...week])).toBeGreaterThan(0.35);
  expect(shareOfWeek([...past, ...past, ...past, ...week.slice(0, 5)])).toBeLessThan(0.3);
});

test('a stretch that is short beside centuries is folded where the centuries are', () => {
  const { folds } = foldedScale({ days: [0, 100_000, 104_000, 108_000], spans: [] });
  expect(folds).toHaveLength(3);
});

test('a story of one day has an axis', () => {
  const { from, to } = axisEnds(foldedScale({ days: [5], spans: [] }));
  expect(to).toBeGreaterThan(from);
});
