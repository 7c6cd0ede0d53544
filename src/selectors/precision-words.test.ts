import { expect, test } from 'vitest';
import { precisionOf, precisionWords } from './precision-words.ts';

test('precision and basis, in words', () => {
  expect(precisionWords({ precision: 'day', basis: 'inferred' })).toBe('day · inferred');
  expect(precisionWords({ precision: 'month', basis: 'stated' })).toBe('month · stated');
  expect(precisionWords({ precision: 'season', basis: 'none' })).toBe('season');
  expect(precisionWords({ precision: 'day', basis: 'given' })).toBe('day · given');
  expect(precisionWords({ precision: 'none', basis: 'none' })).toBe('');
});

test.each([
  ['2022-12-22~', 'day'],
  ['2022-12', 'month'],
  ['2022-22', 'season'],
  ['2022-33', 'season'],
  ['1987', 'year'],
  ['198X', 'interval'],
  ['2022-06/..', 'interval'],
  ['?', 'none'],
  [null, 'none'],
])('%s is as fine as: %s', (edtf, precision) => expect(precisionOf(edtf)).toBe(precision));
