import { expect, test } from 'vitest';
import { contentKeyOf } from './content-key.ts';

test('a key is the beginning of the hash of the text', () => {
  expect(contentKeyOf({ text: '' })).toBe('sha256-e3b0c44298fc1c149afbf4c8');
  expect(contentKeyOf({ text: 'Łódź' })).toBe(contentKeyOf({ text: 'Łódź' }));
  expect(contentKeyOf({ text: 'Lodz' })).not.toBe(contentKeyOf({ text: 'Łódź' }));
});

test('half a surrogate pair has a key too', () => {
  expect(contentKeyOf({ text: 'a\uD83D' })).toMatch(/^sha256-[\da-f]{24}$/u);
});
