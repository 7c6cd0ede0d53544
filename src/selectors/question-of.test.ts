import { expect, test } from 'vitest';
import type { Disagreement, DisagreementKind } from '../core/model/event.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { questionOf } from './question-of.ts';

const [ARTICLE] = SAMPLE_STORY.articles;

/** What is asked of a claim that stands in braces. */
function asked(marked: string, kind: DisagreementKind = 'number'): string {
  const start = marked.indexOf('{');
  const text = marked.replaceAll(/[{}]/gu, '');
  const claim = { article: 'a', start, end: marked.indexOf('}') - 1, value: '' };
  const story = { ...SAMPLE_STORY, articles: [{ ...ARTICLE!, id: 'a', text }] };
  const disagreement: Disagreement = { id: 'd', event: null, kind, claims: [claim] };
  return questionOf(story, disagreement);
}

test.each([
  ['Ann Lee, {44}, was seen', 'how old'],
  ['a {19-year-old} diver', 'how old'],
  ['sold for {€640,000}', 'how much'],
  ['fell by {16 per cent} on Friday', 'how much'],
  ['stood for {19 seconds} – not 90', 'how long'],
  ['hung on to it for {18 months}', 'how long'],
  ['{two years after two} guards', 'how many'],
  ['{Four onlookers} were hurt', 'how many'],
  ['{3}, 4 or 5 ferries', 'how many'],
])('%s: %s', (marked, question) => expect(asked(marked)).toBe(question));

test('of what is no number the kind says all', () => {
  expect(asked('on {44 days}', 'date')).toBe('when');
  expect(asked('{19 years}', 'omission')).toBe('who tells it');
});
