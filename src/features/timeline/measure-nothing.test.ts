import { DataSet } from 'vis-data/esnext';
import { Timeline, type DataItem } from 'vis-timeline/esnext';
import { expect, test, vi } from 'vitest';
import { measureNothing } from './measure-nothing.ts';

test('the library measures each item that it adds, and then none', () => {
  const element = document.body.appendChild(document.createElement('div'));
  const data = new DataSet<DataItem>();
  const timeline = new Timeline(element, data, { start: 0, end: 1000 });
  const asked = vi.spyOn(globalThis, 'getComputedStyle');
  const timesAsked = (type: string): number => {
    asked.mockClear();
    data.add({ type, start: 200, end: 800, content: 'words' });
    return asked.mock.calls.length;
  };
  expect(timesAsked('range')).toBeGreaterThan(0);
  expect(timesAsked('background')).toBeGreaterThan(0);
  measureNothing(timeline);
  expect(timesAsked('range')).toBe(0);
  expect(timesAsked('background')).toBe(0);
  timeline.destroy();
});
