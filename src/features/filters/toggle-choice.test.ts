import { expect, test } from 'vitest';
import { allBut, toggled, toggledOff } from './toggle-choice.ts';

const option = (id: string, chosen: boolean) => ({ id, name: id, count: 1, chosen });
const OPTIONS = [option('a', true), option('b', false), option('c', true)];

test('a click changes one box and leaves the others', () => {
  expect(toggled(OPTIONS, 'b')).toEqual(['a', 'b', 'c']);
  expect(toggled(OPTIONS, 'a')).toEqual(['c']);
  expect(toggledOff(OPTIONS, 'a')).toEqual(['a', 'b']);
  expect(toggledOff(OPTIONS, 'b')).toEqual([]);
  expect(allBut(OPTIONS, 'b')).toEqual(['a', 'c']);
});
