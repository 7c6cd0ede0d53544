import { expect, test } from 'vitest';
import { isMisspelt } from './misspelt.ts';

test.each([
  ['andrea byronson', 'andrea bironson', true],
  ['andrea byronson', 'andreo byronson', true],
  // Two words differ: two people.
  ['andrea byronson', 'andreo bironson', false],
  // More than a letter apart, however like the ends are.
  ['andrea byronson', 'andrea byron', false],
  ['boris petrov', 'boris petrova', false],
])('%s and %s are one name: %s', (one, other, isOne) => {
  expect(isMisspelt(one.split(' '), other.split(' '))).toBe(isOne);
});
