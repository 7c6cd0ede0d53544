// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { changeView, useView } from './use-view.ts';

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
