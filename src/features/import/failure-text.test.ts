import { expect, test } from 'vitest';
import type { LoadFailure } from '../../load/load-failure.ts';
import { failureText } from './failure-text.ts';

const FAILURES: readonly (readonly [LoadFailure, string])[] = [
  [{ kind: 'empty', name: 'a.txt' }, 'a.txt is empty.'],
  [{ kind: 'not-text', name: 'a.pdf' }, 'a.pdf is not plain text.'],
  [{ kind: 'web-page', name: 'a.html' }, 'a.html is a web page'],
  [{ kind: 'unreadable', name: 'a' }, 'a cannot be opened.'],
  [
    { kind: 'too-large', name: 'a.txt', bytes: 52_428_800, limit: 5_000_000 },
    'a.txt has 52 MB, and the most is 5 MB.',
  ],
  [{ kind: 'duplicate', name: 'b.txt', of: 'a.txt' }, 'b.txt has the same words as a.txt'],
  [{ kind: 'duplicate', name: 'a.txt', of: 'a.txt' }, 'a.txt is in the story already'],
  [{ kind: 'not-parsed', name: 'a.txt', message: 'took too long' }, '(took too long)'],
];

test.each(FAILURES)('%j', (failure, words) => {
  expect(failureText(failure)).toContain(words);
});
