import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOURS, fitted } from './picture-style.ts';

const TOKENS = readFileSync('src/ui/tokens.css', 'utf8');

const light = (token: string): string | undefined =>
  new RegExp(String.raw`--${token}: light-dark\((#[0-9a-f]+)`).exec(TOKENS)?.[1];

test('the colours are those of the page in its light theme', () => {
  const { outlets, soft, strong, ...same } = COLOURS;
  expect(outlets).toEqual(outlets.map((_, i) => light(`outlet-${i}`)));
  expect([soft, strong]).toEqual([light('ink-soft'), light('hairline-strong')]);
  for (const [name, colour] of Object.entries(same))
    expect([name, light(name)]).toEqual([name, colour]);
});

test.each([
  ['short', 100, 'short'],
  ['twelve words', 60, 'twelve wo…'],
  ['twelve words', 48, 'twelve…'],
  ['ab😀cd', 24, 'ab…'],
])('%j in %i pixels is %j', (words, width, shown) => expect(fitted(words, width, 6)).toBe(shown));
