import { expect, test } from 'vitest';
import { civilDay } from './civil-day.ts';

test.each([
  ['2021-03-04T02:10:00Z', ['March 3, 2021, 9:10 p.m.'], '2021-03-03'],
  ['2021-03-04T02:10:00+00:00', ['By Ann Lee', 'Wed 3rd of March'], '2021-03-03'],
  ['2021-03-03T22:10:00.000Z', ['4 Mar 2021'], '2021-03-04'],
  ['2021-03-04T02:10:00Z', ['March 4, 2021', 'March 3, 2021'], '2021-03-04'],
  ['2021-03-04T02:10:00Z', ['March 30, 2021', 'Updated 13 March'], '2021-03-04'],
  ['2021-03-04T02:10:00Z', [], '2021-03-04'],
  ['2021-03-04T02:10:00+01:00', ['March 3, 2021'], '2021-03-04'],
  ['2021-03-04', ['March 3, 2021'], '2021-03-04'],
  ['2021-01-01T00:10:00Z', ['December 31, 2020'], '2020-12-31'],
  ['soon', ['March 3, 2021'], undefined],
])('%s beside %j is %s', (published, lines, day) => {
  expect(civilDay(published, lines)).toBe(day);
});
