import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareQuote } from '../../testing/bare-quote.ts';
import { isCutFrom } from './cut-quotes.ts';
import { toUtterance, type Utterance } from './utterance.ts';

const utterance = (text: string): Utterance =>
  toUtterance(bareQuote({ article: 'a', start: 0, end: text.length }), text);

/** Whether one is cut from the other, in a story full of harbours and libraries. */
const isCut = (a: string, b: string): boolean =>
  isCutFrom(utterance(a), utterance(b), (word) => !/^(?:harbour|library)$/u.test(word));

test.each([
  ['with sorrow and without doubt', 'with sorrow'],
  [
    'I wore this chain for ten years and I never took one penny that was not mine.',
    'never took one penny',
  ],
  ['has been rolled back', 'The change has been rolled back, and nobody will be paid.'],
  ['We are against finding out from a file name.', 'We’re against finding out from a filename'],
])('a cut: %s | %s', (a, b) => {
  expect(isCut(a, b)).toBe(true);
});

test.each([
  ['one word', 'a sorrowful day', 'sorrowful'],
  ['small words', 'There has been a lot of that', 'has been a lot of'],
  ['what all the story speaks of', 'the harbour library is cold', 'the harbour library'],
  ['words that something parts', 'with deep sorrow', 'with sorrow'],
])('no cut: %s', (_, a, b) => {
  expect(isCut(a, b)).toBe(false);
});

test('any stretch of rare words is cut from the whole', () => {
  const words = fc.array(fc.constantFrom('sorrow', 'lantern', 'chalk', 'anchor'), { minLength: 2 });
  fc.assert(
    fc.property(words, fc.nat(), (all, at) => {
      const from = at % (all.length - 1);
      expect(isCut(all.join(' '), all.slice(from, from + 2).join(', '))).toBe(true);
    }),
  );
});
