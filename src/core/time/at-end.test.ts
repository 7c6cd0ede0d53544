import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atEnd } from './at-end.ts';

const PATTERN = /(?:^|[^\p{L}])(?:after|since)\s{1,8}(?:the\s{1,8})?/iu;
const ENDING = atEnd(PATTERN);

test.each([
  ['The mill closed after the ', true],
  ['Since ', true],
  ['hereafter ', false],
  ['after the war ', false],
  ['after', false],
  ['', false],
])('“%s” ends so: %s', (text, ends) => {
  expect(ENDING.test(text)).toBe(ends);
});

test('it says what a search says', () => {
  const search = new RegExp(`(?:${PATTERN.source})$`, PATTERN.flags);
  const words = fc.array(fc.constantFrom('after', 'Since', 'the', ' ', '\n', 'war', '.', 'é', '𝒂'));
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join('');
      expect(ENDING.test(text)).toBe(search.test(text));
    }),
  );
});
