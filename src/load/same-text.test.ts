import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameText } from './same-text.ts';

test.each([
  ['The ferry left.', 'The  ferry\r\n\r\nleft.\n', true],
  ['THE FERRY LEFT.', 'The ferry left.', true],
  ['\ufeffThe ferry left.', 'The ferry left.', true],
  ['The ferry left.', 'The ferry left', false],
  ['The ferry left.', 'The ferry left. Nobody waved.', false],
  ['', ' ', true],
  ['', 'a', false],
])('%j and %j: %s', (a, b, same) => {
  expect(isSameText(a, b)).toBe(same);
  expect(isSameText(b, a)).toBe(same);
});

test('white space anywhere changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string()),
      fc.constantFrom(' ', '\n', '\t\r\n', '\u00a0'),
      (parts, gap) => {
        expect(isSameText(parts.join(''), parts.join(gap))).toBe(true);
      },
    ),
  );
});
