// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { changeView, useDayWindow, useView } from './use-view.ts';

beforeEach(() => history.replaceState(null, '', '/'));

test('the view follows the address, and the address the view', () => {
  const { result } = renderHook(useView);
  expect(result.current.search).toBe('');
  act(() => changeView({ search: 'bridge' }));
  expect(result.current.search).toBe('bridge');
  expect(location.search).toBe('?q=bridge');
});

test('a change keeps all that it does not name', () => {
  changeView({ search: 'bridge' });
  changeView({ tab: 'quotes' });
  expect(location.search).toBe('?q=bridge&tab=quotes');
});

test('a choice makes a history entry, a keystroke replaces it, the same view again does neither', () => {
  const before = history.length;
  changeView({ tab: 'quotes' });
  changeView({ search: 'b' }, 'replace');
  changeView({ search: 'b' });
  expect(history.length).toBe(before + 1);
});

test('a zoom is told to those who ask for the window, and to nobody else', () => {
  const view = renderHook(useView);
  const days = renderHook(useDayWindow);
  const before = view.result.current;
  act(() => changeView({ window: { from: 3, to: 9.5 } }, 'replace'));
  expect(days.result.current).toEqual({ from: 3, to: 9.5 });
  expect(view.result.current).toBe(before);
  const window = days.result.current;
  act(() => changeView({ event: 'e1' }));
  expect(view.result.current.event).toBe('e1');
  expect(days.result.current).toBe(window);
  expect(location.search).toBe('?days=3..9.5&event=e1');
});
