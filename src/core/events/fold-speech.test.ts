import { expect, test } from 'vitest';
import { textOf } from '../model/span.ts';
import { parseArticle } from '../pipeline/parse-article.ts';
import { linkEvents } from './link-events.ts';

/** The labels of the events of articles of one Friday, 14 June 2019. */
function labelsOf(...texts: readonly string[]): readonly string[] {
  const articles = texts.map((text, index) =>
    parseArticle({ id: `a${index}`, file: `a${index}.txt`, text, published: '2019-06-14' }),
  );
  return linkEvents(articles).map(({ label }) =>
    textOf(texts[Number(label.article.slice(1))]!, label),
  );
}

const LEAD = 'A ferry sank off Oban on Tuesday.\n\n';

test.each([
  [
    'what is nothing without its saying stands in it',
    'The embassy said it was trying to find out who had been on board.',
    ['The embassy said it was trying to find out who had been on board'],
  ],
  [
    'what has a date stands for the saying',
    'The owner said the ferry was inspected in May.',
    ['the ferry was inspected in May'],
  ],
  [
    'so does a deed that the news knows',
    'The owner said he fired the captain.',
    ['The owner said he fired the captain'],
  ],
  [
    'a saying with a day of its own stays',
    'The owner said on Thursday he fired the captain in May.',
    ['he fired the captain in May', 'The owner said on Thursday he fired the captain in May'],
  ],
  [
    'a report stays beside what it reports',
    'The Herald revealed that the owner fired the captain in May.',
    [
      'the owner fired the captain in May',
      'The Herald revealed that the owner fired the captain in May',
    ],
  ],
])('%s', (_, text, expected) => {
  const labels = labelsOf(LEAD + text).filter((label) => !label.startsWith('A ferry'));
  expect(labels.toSorted()).toEqual(expected.toSorted());
});

test('what other outlets tell too takes the saying in', () => {
  const labels = labelsOf(
    `${LEAD}The mayor said the owner fired the captain.`,
    `${LEAD}The owner fired the captain of the ferry.`,
  );
  expect(labels.filter((label) => label.includes('captain'))).toHaveLength(1);
});
