import { expect, test } from 'vitest';
import { differencesOf } from '../../testing/told-differences.ts';

/** The values of each difference in number. */
const numbers = differencesOf('number', '1994-06-14');

test('lengths differ that go one way, those of the other way beside them', () => {
  expect(
    numbers(
      'A 40-foot gap opened in the dyke of Oban. The water of the harbour was 9 feet deep.',
      'The gap in the dyke of Oban was 110 feet wide and the harbour water was 11 feet deep.',
    ),
  ).toEqual([
    ['9 feet', '11 feet'],
    ['40-foot', '110 feet'],
  ]);
});

test.each([
  [
    'lengths that go two ways',
    'A 40-foot gap opened in the dyke of Oban at the foot of the garden of Ann Holt.',
    'The garden of Ann Holt in Oban ends 30 feet from the dyke.',
  ],
  [
    'how wide and how deep it is',
    'The pond of Oban by the mill of Ann Holt is 40 feet wide.',
    'The pond of Oban by the mill of Ann Holt is 30 feet deep.',
  ],
])('but not by %s', (_, first, second) => {
  expect(numbers(first, second)).toEqual([]);
});
