import { fireEvent } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { watchWheel } from './watch-wheel.ts';

const element = document.createElement('div');
const inner = element.appendChild(document.createElement('p'));
const ways = {
  zoom: vi.fn<(factor: number, x: number) => void>(),
  pan: vi.fn<(pixels: number) => void>(),
};

/** Turns the wheel over something in the element; true where the page may scroll. */
function turn(init: WheelEventInit): boolean {
  ways.zoom.mockClear();
  ways.pan.mockClear();
  const stop = watchWheel(element, ways);
  const scrolls = fireEvent.wheel(inner, init);
  stop();
  return scrolls;
}

test('a plain wheel is the page’s', () => {
  expect(turn({ deltaY: 100 })).toBe(true);
  expect(ways.zoom).not.toHaveBeenCalled();
  expect(ways.pan).not.toHaveBeenCalled();
});

test.each([['ctrlKey'], ['metaKey']])('with %s it zooms where the pointer is', (key) => {
  expect(turn({ deltaY: -100, clientX: 40, [key]: true })).toBe(false);
  const [factor = 1, x] = ways.zoom.mock.lastCall ?? [];
  expect(factor).toBeLessThan(1);
  expect(x).toBe(40);
});

test.each([
  ['with Shift it pans', { deltaY: 30, shiftKey: true }, 30],
  ['sideways it pans', { deltaX: -30, deltaY: 4 }, -30],
  ['by lines it pans further', { deltaX: 2, deltaMode: 1 }, 80],
])('%s', (_, init, pixels) => {
  expect(turn(init)).toBe(false);
  expect(ways.pan).toHaveBeenCalledWith(pixels);
});

test('the library never hears of it', () => {
  const heard = vi.fn<() => void>();
  inner.addEventListener('wheel', heard);
  turn({ deltaY: 100 });
  expect(heard).not.toHaveBeenCalled();
});
