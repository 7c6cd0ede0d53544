import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

const HEADED = '---\noutlet: Gazette\n---\n# Ferry *runs*\n';

test('what a file ends in tells whether its marks are Markdown', () => {
  expect(readText('a.MD', HEADED)).toEqual({ text: 'Ferry runs\n', given: { outlet: 'Gazette' } });
  expect(readText('a.txt', HEADED).text).toBe('# Ferry *runs*\n');
});

test('a header that cannot be read is kept, and told', () => {
  expect(readText('a.txt', '---\nby: A\n---\nText')).toEqual({
    text: '---\nby: A\n---\nText',
    given: {},
    problem: { kind: 'unknown-key', words: 'by' },
  });
});
