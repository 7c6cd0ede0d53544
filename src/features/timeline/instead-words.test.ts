import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { insteadWords } from './instead-words.ts';

const words = (view: Partial<typeof DEFAULT_VIEW>, shown = 0) =>
  insteadWords({ ...DEFAULT_VIEW, ...view }, shown);

test('where events are listed but none has a date, it says so', () => {
  expect(words({}, 1)).toContain('this event');
  expect(words({ search: 'pier' }, 4)).toContain('these events');
});

test('where none is left it says what holds them back, unless the list does', () => {
  expect(words({ search: 'pier' })).toBeUndefined();
  expect(words({ search: ' pier ', tab: 'quotes' })).toBe('No event matches “pier”.');
  expect(words({ search: 'pier', only: ['quotes'], tab: 'quotes' })).toBe(
    'No event matches “pier” and passes these filters.',
  );
  expect(words({ only: ['quotes'], tab: 'articles' })).toBe('No event passes these filters.');
});
