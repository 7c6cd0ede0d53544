import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

/** "-left out-", "+added+", "…" for what is cut. */
const drawn = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      if (kind === 'cut') return '…';
      const sign = kind === 'added' ? '+' : '-';
      return `${sign}${text.trim()}${sign} `;
    })
    .join('');

test.each([
  ['we could not wait', 'we could not wait', 'we could not wait'],
  [
    'a misguided plan that failed',
    'an unhappy idea that failed',
    '-a misguided plan- +an unhappy idea+ that failed',
  ],
  ['The firm’s Code', "the firm's code", "the firm's code"],
  ['could not wait', 'We could not wait any longer', '…could not wait …'],
  ['It is over.', 'It is over', 'It is over…'],
])('%s / %s', (before, after, expected) => {
  expect(drawn(before, after)).toBe(expected);
});

test('what is not left out is the other wording, whatever the two say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const pieces = wordDiff(a, b);
      const kept = pieces.filter(({ kind }) => kind === 'same' || kind === 'added');
      let from = 0;
      for (const { text } of kept) {
        const found = b.indexOf(text, from);
        expect(found).toBeGreaterThanOrEqual(from);
        from = found + text.length;
      }
    }),
  );
});
