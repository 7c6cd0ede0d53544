import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OverviewPart } from './draw-overview.ts';
import { draggedWindow, keyedWindow } from './overview-moves.ts';

const HOME = { from: 0, to: 100 };

test.each<readonly [OverviewPart, number, object]>([
  ['window', 5, { from: 25, to: 45 }],
  ['window', 500, { from: 80, to: 100 }],
  ['window', -500, { from: 0, to: 20 }],
  ['start', 5, { from: 25, to: 40 }],
  ['start', -500, { from: 0, to: 40 }],
  ['end', -5, { from: 20, to: 35 }],
  ['end', 500, { from: 20, to: 100 }],
])('the %s dragged by %d', (part, distance, window) =>
  expect(draggedWindow(part, distance, { from: 20, to: 40 }, HOME)).toEqual(window),
);

test.each<readonly [OverviewPart, string, object | undefined]>([
  ['window', 'ArrowRight', { from: 22, to: 42 }],
  ['window', 'PageDown', { from: 0, to: 20 }],
  ['window', 'End', { from: 80, to: 100 }],
  ['start', 'Home', { from: 0, to: 40 }],
  ['end', 'ArrowLeft', { from: 20, to: 38 }],
  ['end', 'a', undefined],
])('on the %s the key %s', (part, key, window) =>
  expect(keyedWindow(part, key, { from: 20, to: 40 }, HOME)).toEqual(window),
);

test('whatever is dragged, a window remains, and it stays in the story', () => {
  const place = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom<OverviewPart>('window', 'start', 'end'),
      fc.double({ min: -300, max: 300, noNaN: true }),
      place,
      place,
      (part, distance, a, b) => {
        const window = { from: Math.min(a, b, 99), to: Math.max(a, b, 1) };
        const { from, to } = draggedWindow(part, distance, window, HOME);
        expect(to - from).toBeGreaterThan(0);
        expect(from).toBeGreaterThanOrEqual(-1e-9);
        expect(to).toBeLessThanOrEqual(100 + 1e-9);
      },
    ),
  );
});
