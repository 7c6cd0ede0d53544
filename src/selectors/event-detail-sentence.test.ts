import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoryArticle } from '../core/model/story.ts';
import { sentenceAround } from './event-detail-sentence.ts';

const articleOf = (text: string): StoryArticle => ({
  id: 'a',
  file: 'a.txt',
  text,
  headline: null,
  outlet: { id: null, basis: 'unknown', evidence: [] },
  host: null,
  published: null,
  sections: [],
});

/** The sentence around the words between the stars. */
function around(marked: string): string {
  const start = marked.indexOf('*');
  const end = marked.lastIndexOf('*') - 1;
  const text = marked.replaceAll('*', '');
  const found = sentenceAround(articleOf(text), { start, end });
  return text.slice(found.start, found.end);
}

test.each([
  ['It rained. The *dam broke* at night. Nobody slept.', 'The dam broke at night.'],
  ['He met Mr. Abe and Gen. Oda *on Monday*. They left.', 'He met Mr. Abe and Gen. Oda on Monday.'],
  ['“It is *over*.” She wept.', '“It is over.”'],
  ['Was it *safe*? Yes!', 'Was it safe?'],
  ['It fell to 3.5 *per cent* in May.', 'It fell to 3.5 per cent in May.'],
  ['A headline\n\nThe *dam* broke', 'The dam broke'],
  ['It began. *It grew. It* ended. All left.', 'It grew. It ended.'],
])('%s', (marked, sentence) => {
  expect(around(marked)).toBe(sentence);
});

test('holds the span, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = Math.min(a % (text.length + 1), b % (text.length + 1));
      const end = Math.max(a % (text.length + 1), b % (text.length + 1));
      fc.pre(text.slice(start, end).trim() === text.slice(start, end) && start < end);
      const found = sentenceAround(articleOf(text), { start, end });
      expect(found.start).toBeLessThanOrEqual(start);
      expect(found.end).toBeGreaterThanOrEqual(end);
      expect(found.end).toBeLessThanOrEqual(text.length);
    }),
  );
});
