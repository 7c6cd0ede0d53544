import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differencesOf } from '../../testing/told-differences.ts';
import { linkStory } from '../pipeline/link-story.ts';
import { parseArticle } from '../pipeline/parse-article.ts';

/** The days of each difference in date. */
const days = differencesOf('date', '1994-06-17');

test.each([
  [
    'a thing to come that another tells as done',
    'The second flask of the Oban distillery will be opened on 16 June in Lausanne.',
    'The second flask, opened in Lausanne on Wednesday, held no whisky of the distillery.',
    ['1994-06-16', '1994-06-15'],
  ],
  [
    'a year in passing',
    'The brewery of Leith was in court in 1990, when it paid farmers for poisoned barley.',
    'In 1989 the brewery of Leith paid farmers over poisoned barley.',
    ['1990', '1989'],
  ],
])('days differ of %s', (_, first, second, expected) => {
  expect(days(first, second)).toEqual([expected]);
});

test.each([
  [
    'that are the words of a copy, read on another day',
    'The second flask of the Oban distillery was opened in Lausanne on Wednesday.',
    'The second flask of the Oban distillery was opened in Lausanne on Wednesday.',
  ],
  [
    'too far apart for one thing',
    'The second flask of the Oban distillery was opened in Lausanne on 3 May 1984.',
    'The second flask of the Oban distillery was opened in Lausanne on Wednesday.',
  ],
  [
    'of two deeds',
    'The second flask of the Oban distillery was opened in Lausanne on 13 June.',
    'The second flask of the Oban distillery arrived in Lausanne on 9 June.',
  ],
  [
    'on which it was said',
    'The second flask was opened in Lausanne, the Oban distillery said on Thursday.',
    'The second flask of the Oban distillery was opened in Lausanne on Wednesday.',
  ],
  [
    'beyond another clause',
    'The flask of the Oban distillery arrived on Monday, and in Lausanne it was opened.',
    'The flask of the Oban distillery was opened in Lausanne on Wednesday.',
  ],
])('but not %s', (_, first, second) => {
  expect(days(first, second)).toEqual([]);
});

test('any dates: no throw, claims inside', () => {
  const word = fc.constantFrom(
    ...'opened on Monday 3 May 1990 in June 1984 the flask sold , and after said . \n'.split(' '),
  );
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (...texts) => {
      const { disagreements } = linkStory(
        texts.map((one, at) => parseArticle({ id: `a${at}`, file: `a${at}.txt`, text: one })),
      );
      for (const { article, start, end } of disagreements.flatMap(({ claims }) => claims))
        expect(start < end && end <= texts[Number(article.slice(1))]!.length).toBe(true);
    }),
    { numRuns: 40 },
  );
});
