import { expect, test } from 'vitest';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { markedArticle } from './marked-article.ts';

test('marks nest, and the words between them are those of the article', () => {
  const lines = markedArticle(SAMPLE_STORY, 'gazette').split('\n');
  expect(lines[0]).toBe('== gazette.txt · outlet:harbour-gazette · 2021-03-03');
  expect(lines).toContain(
    'body        [[In [[January|2021-01]], engineers had warned the council about the pillars.|event 2021-01]]',
  );
  expect(lines).toContain('boilerplate Subscribe to our newsletter');
});

test('an unknown article has no lines', () => {
  expect(markedArticle(SAMPLE_STORY, 'nobody')).toBe('');
});
