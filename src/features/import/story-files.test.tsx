import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { StoryFileFailure } from '../../load/story-file-checks.ts';
import { StoryFileProblems } from './StoryFileProblems.tsx';
import { storyFileText } from './story-file-text.ts';

const FAILURES: readonly StoryFileFailure[] = [
  { kind: 'unreadable' },
  { kind: 'too-large', bytes: 50_000_001, limit: 50_000_000 },
  { kind: 'not-json' },
  { kind: 'not-story' },
  { kind: 'newer', version: 2 },
  { kind: 'no-articles' },
  { kind: 'broken', where: 'articles[3].text' },
  { kind: 'unsafe-name', name: '__proto__' },
  { kind: 'too-many', where: 'articles', limit: 1000 },
  { kind: 'not-text', name: 'a.txt' },
  { kind: 'double', where: 'articles', id: 'a' },
  { kind: 'foreign', where: 'log[2]' },
  { kind: 'misplaced', where: 'log[2]' },
];

test.each(FAILURES)('$kind: a sentence that names the file', (failure) => {
  const text = storyFileText('b.sourceline.json', failure);
  expect(text).toMatch(/^b\.sourceline\.json [^!]*\.$/);
  expect(text).not.toMatch(/undefined|NaN|\[object/);
});

test('it is said at once, and that nothing is lost', () => {
  render(<StoryFileProblems problems={['b.json is no Sourceline story.']} />);
  expect(screen.getByRole('alert')).toHaveTextContent(
    'b.json is no Sourceline story.The stories that are here stay as they were.',
  );
});
